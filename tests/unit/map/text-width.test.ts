import { describe, expect, it } from 'vitest';
import { fonts } from '$lib/map/fonts';
import { textWidth } from '$lib/map/text-width';

describe('textWidth', () => {
	const width = (text: string, font: (typeof fonts)[keyof typeof fonts] = fonts.regular) =>
		textWidth(text, { font, size: 1000 });

	it('adds up the advances of the letters', () => {
		expect(width('M')).toBe(907);
		expect(width('~')).toBe(572);
		expect(width('Mi ')).toBe(907 + 258 + 260);
		expect(width('M', fonts.semibold)).toBe(929);
		expect(width('M', fonts.italic)).toBe(841);
	});

	it('grows with size and spacing', () => {
		expect(textWidth('Mi', { font: fonts.regular, size: 10 })).toBeCloseTo(11.65);
		expect(textWidth('Mi', { font: fonts.regular, size: 10, spacing: 0.1 })).toBeCloseTo(13.65);
	});

	it('gives an accented letter the width of its base', () => {
		expect(width('Łódź')).toBe(width('Ł') + width('odz'));
	});

	it('gives a letter that it does not know room enough', () => {
		expect(width('Ж')).toBeGreaterThan(600);
		expect(width('–')).toBe(500);
	});
});
