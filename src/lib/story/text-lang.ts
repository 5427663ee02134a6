/** The language in which a story's texts are read aloud, where it is not that of the page around them. */
import { messages } from './messages';

const ofPage = languageOf(messages.locale);

/**
 * What the `lang` attribute of a text says that the author of a story wrote.
 *
 * @param lang the story's, in BCP 47
 * @returns undefined where it is the page's own language, of whichever country
 */
export function textLang(lang: string): string | undefined {
	return languageOf(lang) === ofPage ? undefined : lang;
}

function languageOf(lang: string): string {
	return lang.replace(/-.*$/, '');
}
