import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gazetteer } from '$lib/server/gazetteer';
import { borders } from '$lib/server/geography';
import { checkStoryFiles } from '$lib/server/story-check';
import { storyCsv } from '$lib/story/csv';
import { parseStory } from '$lib/story/parse';
import { HUGE } from '../../huge-stories';
import { seedRandom } from '../../random';
import { MUTATIONS } from '../../story-mutations';

const ways = Object.keys(MUTATIONS);
const shortStory = readStoryFile('zimbabwe-cholera');
const longStory = readStoryFile('ukraine-day-four');
/** 5,000 together; the shorter story takes a quarter of the longer one's time. */
const shares = [
	{ ...longStory, other: shortStory.text, each: Math.ceil(1500 / ways.length) },
	{ ...shortStory, other: longStory.text, each: Math.ceil(3500 / ways.length) },
];

/** Ends what hangs, on a machine that does much else. */
const HANGS = 600_000;

/** Signs that an error got through which nobody worded. */
const UNWORDED =
	/\n\s+at |node_modules|\b(?:Type|Range|Syntax|Reference|Zod)Error\b|\[object |\bundefined\b|\bNaN\b/;

function readStoryFile(slug: string) {
	const file = `src/stories/${slug}.yaml`;
	return { file, text: readFileSync(file, 'utf8') };
}

/** What is wrong with the answer to a file: nothing where it is a story, or where each mistake is told with its place. */
function faultsOf(file: string, text: string): string[] {
	const problems = checkStoryFiles([{ file, text }]);
	if (problems.length === 0) {
		const story = parseStory(text, file, borders, gazetteer);
		return storyCsv(story).includes(story.reports[0]!.id) ? [] : ['the story has no reports'];
	}
	const lines = text.split('\n');
	return problems.flatMap(({ file: named, line, column, message, frame }) => {
		const content = lines[line - 1];
		const isInFile = content !== undefined && column >= 1 && column <= content.length + 1;
		return [
			...(named === file && isInFile ? [] : [`${named}:${line}:${column} is not in the file: ${message}`]),
			...(/^> +\d+ \|/m.test(frame) && frame.includes('^') ? [] : [`the frame shows no place: ${frame}`]),
			...(message.trim() !== '' && !UNWORDED.test(message) ? [] : [`this was not worded: ${message}`]),
		];
	});
}

describe.each(shares)('$file', ({ file, text, other, each }) => {
	it('is a story as it is', () => {
		expect(checkStoryFiles([{ file, text }])).toEqual([]);
	});

	it.each(ways)(
		'is a story or says where it is wrong, with %s',
		(way) => {
			const random = seedRandom(ways.indexOf(way) + 1);
			for (let mutant = 1; mutant <= each; mutant += 1) {
				const mutated = MUTATIONS[way]!(text, random, other);
				expect(faultsOf(file, mutated), `mutant ${mutant}`).toEqual([]);
			}
		},
		HANGS,
	);
});

describe('ten megabytes', () => {
	it.each(Object.keys(HUGE))('of %s are refused with their place', (what) => {
		const huge = HUGE[what]!(shortStory.text);
		expect(Buffer.byteLength(huge)).toBeGreaterThan(9_900_000);
		expect(faultsOf(shortStory.file, huge)).toEqual([]);
	});
});
