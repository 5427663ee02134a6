import { expect, it } from 'vitest';
import { readParagraphs } from '$lib/article/paragraphs';

it('counts blocks of text from 1, headings with them', () => {
	expect(readParagraphs('\uFEFFA heading\n\nOne line\nand another\n\n\n  \nThe last\n')).toEqual([
		{ number: 1, text: 'A heading' },
		{ number: 2, text: 'One line and another' },
		{ number: 3, text: 'The last' },
	]);
});

it('finds none in nothing', () => {
	expect(readParagraphs('\n \n')).toEqual([]);
});
