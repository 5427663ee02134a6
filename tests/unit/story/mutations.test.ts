import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gazetteer } from '$lib/server/gazetteer';
import { borders } from '$lib/server/geography';
import { checkStoryFiles } from '$lib/server/story-check';
import { storyCsv } from '$lib/story/csv';
import { parseStory } from '$lib/story/parse';
import { seedRandom } from '../../random';
import { HUGE, MUTATIONS } from '../../story-mutations';

const stories = ['ukraine-day-four', 'zimbabwe-cholera'].map((slug) => {
	const file = `src/stories/${slug}.yaml`;
	return { file, text: readFileSync(file, 'utf8') };
});
/** Of both stories together. */
const MUTANTS = 5000;
const names = Object.keys(MUTATIONS);
/** Of one way in one story. */
const share = Math.ceil(MUTANTS / names.length / stories.length);

/** Where a text ends in a stack trace, an error got through that nobody worded. */
const STACK_TRACE = /\n\s+at |node_modules|\b(?:Type|Range|Syntax|Reference|Zod)Error\b|\[object |undefined|NaN/;

/** What is wrong with the answer to a story file: nothing where it is a story, or each mistake has its place. */
function faultsOf(file: string, text: string): string[] {
	const problems = checkStoryFiles([{ file, text }]);
	if (problems.length === 0) {
		// What has no mistake is a story, and its downloads can be written.
		return storyCsv(parseStory(text, file, borders, gazetteer)) === '' ? ['the table is empty'] : [];
	}
	const lines = text.split('\n');
	return problems.flatMap(({ line, column, message, frame, ...problem }) => {
		const content = lines[line - 1];
		const isIn = content !== undefined && column >= 1 && column <= content.length + 1;
		return [
			...(isIn && problem.file === file ? [] : [`${line}:${column} is not in the file: ${message}`]),
			...(frame.includes('^') && frame.includes(`> `) ? [] : [`the frame shows nothing: ${frame}`]),
			...(message === '' || STACK_TRACE.test(message) ? [`this says nothing: ${message}`] : []),
		];
	});
}

describe.each(stories)('$file', ({ file, text }) => {
	const other = stories.find((story) => story.file !== file)!.text;

	it('has nothing to say against it as it is', () => {
		expect(checkStoryFiles([{ file, text }])).toEqual([]);
	});

	it.each(names)('is a story or says where it is wrong, with %s', (name) => {
		const random = seedRandom(names.indexOf(name) + text.length);
		for (let mutant = 1; mutant <= share; mutant += 1) {
			const mutated = MUTATIONS[name]!(text, random, other);
			let faults: string[];
			const s = performance.now();
			try {
				faults = faultsOf(file, mutated);
			} catch (error) {
				faults = [`threw ${(error as Error).stack}`];
			}
			const t = performance.now() - s;
			(globalThis as any).T ??= [];
			(globalThis as any).T.push([t, name, mutant]);
			if (faults.length) console.log(name, mutant, faults.slice(0, 3).map((f) => f.slice(0, 600)), mutated.length);
		}
	});

	it.each(Object.keys(HUGE))('is a story or says where it is wrong, with megabytes of %s', (name) => {
		const s = performance.now();
		let faults: string[];
		try {
			faults = faultsOf(file, HUGE[name]!(text));
		} catch (error) {
			faults = [`threw ${(error as Error).stack}`];
		}
		console.log('HUGE', name, Math.round(performance.now() - s), faults.slice(0, 3).map((f) => f.slice(0, 600)));
	});
	it('time', () => {
		const T = (globalThis as any).T.sort((a: any, b: any) => b[0] - a[0]);
		console.log(T.slice(0, 12), T.length, T.reduce((a: number, b: any) => a + b[0], 0));
	});
});
