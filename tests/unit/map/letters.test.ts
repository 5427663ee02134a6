import { describe, expect, it } from 'vitest';
import { fonts, type FontName } from '$lib/map/fonts';
import { mapLetters } from '$lib/map/letters';
import { sampleInput } from './sample-story';

const { labels } = sampleInput({});
const lettersIn = (font: FontName, from = labels) =>
	mapLetters(from).flatMap((one) => (one.font === font ? [one.letter] : []));

describe('mapLetters', () => {
	it('are those of the labels, in the fonts that they are set in', () => {
		const titles = labels.flatMap(({ role, title }) => (role === 'point' ? [...title] : []));
		expect(titles.length).toBeGreaterThan(5);
		const missing = titles.filter((letter) => letter !== ' ' && !lettersIn(fonts.semibold).includes(letter));
		expect(missing).toEqual([]);
		const details = labels.flatMap(({ detail }) => [...detail.replace(/\s/g, '')]);
		expect(details.length).toBeGreaterThan(5);
		expect(details.filter((letter) => letter.trim() && !lettersIn(fonts.regular).includes(letter))).toEqual(
			[],
		);
	});

	it('are each there once, and spaces are none', () => {
		for (const font of Object.values(fonts)) {
			const letters = lettersIn(font);
			expect(new Set(letters).size).toBe(letters.length);
			expect(letters.filter((letter) => letter.trim() === '')).toEqual([]);
		}
	});

	it('have those of the base map’s names where there is no label', () => {
		expect(lettersIn(fonts.regular, []).join('')).toMatch(/^[A-Z]{26}[a-z]{26}$/);
		expect(lettersIn(fonts.semibold, []).join('')).toMatch(/^[A-Z]{26}$/);
		expect(lettersIn(fonts.italic, [])).toEqual([]);
	});
});
