/** The shape of a story file for editors: JSON Schema draft 7, which YAML language servers read. */
import * as z from 'zod';
import { StorySchema } from './schema';

/**
 * Makes the schema from the one declaration. It says what a file may hold; what only the parser can tell (references,
 * numbers in words, where places lie) is for the parser to say.
 */
export function editorSchema(): object {
	const schema = z.toJSONSchema(StorySchema, { io: 'input', target: 'draft-7' });
	return { ...schema, title: 'A story of Dateline' };
}
