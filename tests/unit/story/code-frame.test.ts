import { expect, it } from 'vitest';
import { codeFrame, splitLines } from '$lib/story/code-frame';

it('shows two lines before and after, with a mark under the place', () => {
	expect(codeFrame('a\nb\nc: wrong\nd\ne\nf', 3, 4)).toBe(
		['  1 | a', '  2 | b', '> 3 | c: wrong', '    |    ^', '  4 | d', '  5 | e'].join('\n'),
	);
});

it('keeps tabs before the mark, and knows the ends of the file', () => {
	expect(codeFrame('\tx: 1', 1, 2)).toBe('> 1 | \tx: 1\n    | \t^');
	expect(codeFrame('', 1, 1)).toBe('> 1 |\n    | ^');
});

it('cuts a line of ten million characters', () => {
	const frame = codeFrame(`${'x'.repeat(5_000_000)}!${'y'.repeat(5_000_000)}`, 1, 5_000_001);
	expect(frame.length).toBeLessThan(300);
	const [row = '', mark = ''] = frame.split('\n');
	expect(row[mark.indexOf('^')]).toBe('!');
});

it('takes a lone CR for no line end, as problems do', () => {
	expect(splitLines('a\rb\r\nc\n')).toEqual(['a\rb', 'c', '']);
});
