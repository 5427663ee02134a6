/**
 * `npm run schema`: writes src/stories/story.schema.json, by which editors complete and explain a story's keys, from the
 * one declaration in src/lib/story/schema.ts. A unit test fails where it is stale.
 */
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { importSource } from './source-module.js';

const file = 'src/stories/story.schema.json';

/** @type {typeof import('../src/lib/story/editor-schema.js')} */
const { editorSchema } = await importSource('src/lib/story/editor-schema.ts');
const text = JSON.stringify(editorSchema());
writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
console.log(`${file} is written.`);
