import { describe, expect, it } from 'vitest';
import { element, shortNumber } from '$lib/map/svg-element';
import { escapeXml } from '$lib/story/escape-xml';
import { readSvg } from './svg-document';

describe('element', () => {
	it('writes attributes and children, and leaves out what is undefined', () => {
		expect(element('a', { href: '#b', class: undefined }, element('g', {}), 'text')).toBe(
			'<a href="#b"><g/>text</a>',
		);
	});

	it('keeps any text, in an element and in an attribute', () => {
		const text = `"A" & <b> ’s "c" > d\u0000\u0008 Ї`;
		const root = readSvg(element('text', { title: text }, escapeXml(text)));
		expect(root.textContent).toBe(`"A" & <b> ’s "c" > d Ї`);
		expect(root.getAttribute('title')).toBe(root.textContent);
	});
});

describe('shortNumber', () => {
	it.each([
		[0.5, 1, '.5'],
		[-0.5, 1, '-.5'],
		[-0.04, 1, '0'],
		[12.345, 2, '12.35'],
		[10, 2, '10'],
		[-3, 0, '-3'],
	])('writes %d with %d decimals as %s', (value, decimals, text) => {
		expect(shortNumber(value, decimals)).toBe(text);
	});
});
