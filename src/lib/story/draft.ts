/** Telling a draft before its file is checked: what is unfinished may have mistakes, and stops no build. */
import { parseDocument } from 'yaml';

/** Whether a story file says that it is a draft; one that is no YAML may say so too. */
export function isDraft(text: string): boolean {
	// Reading it all takes long, and most files have no such word.
	return text.includes('draft') && parseDocument(text, { logLevel: 'silent' }).get('draft') === true;
}
