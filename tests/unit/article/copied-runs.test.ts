import { expect, it } from 'vitest';
import { findCopiedRuns } from '$lib/article/copied-runs';
import { readParagraphs } from '$lib/article/paragraphs';

const article = readParagraphs(
	'One two three four five six seven.\n\nEight nine ten’s eleven twelve thirteen 4,300.',
);
const run = (text: string) => findCopiedRuns(text, article).map(({ words, paragraph }) => [words, paragraph]);

it('finds eight words in a row, whatever their case and punctuation, and not seven', () => {
	expect(run('so: EIGHT nine—ten\'s "eleven" twelve\n# thirteen 4,300')).toEqual([]);
	expect(run('so: one, TWO three\n\tfour "five" - six seven; Eight')).toEqual([[8, 1]]);
});

it('finds a run over the end of a paragraph, and tells it once', () => {
	expect(run('five six seven eight nine tens eleven twelve thirteen')).toEqual([[9, 1]]);
	expect(
		run('three four five six seven eight nine tens x five six seven eight nine tens eleven twelve'),
	).toEqual([
		[8, 1],
		[8, 1],
	]);
});

it('takes the parts of a hyphenated word for words', () => {
	expect(run('one-two three-four five-six seven-eight')).toEqual([[8, 1]]);
});

it('says where the run stands', () => {
	const text = 'x one two three four five six seven eight y';
	const [found] = findCopiedRuns(text, article);
	expect(text.slice(found?.start, found?.end)).toBe('one two three four five six seven eight');
});
