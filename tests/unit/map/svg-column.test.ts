import { describe, expect, it } from 'vitest';
import { breakText, columnHeight, drawColumn, spacePiece, textPiece } from '$lib/map/svg-column';
import { elementsOf, readSvg } from './svg-document';

const measure = (text: string) => text.length * 10;

describe('breakText', () => {
	it('takes as few lines as go, of about the same length', () => {
		expect(breakText('one two three four five', 120, measure)).toEqual(['one two', 'three', 'four five']);
		expect(breakText('aaa bbb ccc ddd', 110, measure)).toEqual(['aaa bbb', 'ccc ddd']);
		expect(breakText('one line', 1000, measure)).toEqual(['one line']);
	});

	it('gives a word that is too long a line of its own', () => {
		expect(breakText('a Llanfairpwllgwyngyll b', 60, measure)).toEqual(['a', 'Llanfairpwllgwyngyll', 'b']);
		expect(breakText('', 60, measure)).toEqual([]);
	});
});

describe('drawColumn', () => {
	const piece = textPiece(
		{ left: 5, width: 100 },
		{ text: 'aaa bbb ccc ddd', class: 'x', size: 10, leading: 1.5, measure },
	);

	it('draws pieces one under another', () => {
		const pieces = [piece, spacePiece(7), piece];
		expect(columnHeight(pieces)).toBe(67);
		const lines = elementsOf(readSvg(`<svg>${drawColumn(pieces, 100)}</svg>`)).slice(1);
		expect(lines.map((line) => Number(line.getAttribute('y')))).toEqual([111, 126, 148, 163]);
		expect(lines.every((line) => line.getAttribute('x') === '5')).toBe(true);
	});
});
