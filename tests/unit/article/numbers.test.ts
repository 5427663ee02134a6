import { describe, expect, it } from 'vitest';
import { findNumbers } from '$lib/article/numbers';

/** Each number as "text = value qualifier", with "%" and "th" where it is a share or an ordinal. */
function read(text: string): string[] {
	return findNumbers(text).map(
		({ text: own, value, value_max, qualifier, isPercentage, isOrdinal }) =>
			`${own} = ${value}${value_max === null ? '' : `..${value_max}`} ${qualifier}${isPercentage ? ' %' : ''}${isOrdinal ? ' th' : ''}`,
	);
}

describe('findNumbers', () => {
	it.each([
		['nine boats', 'nine = 9 exactly'],
		['Eighteen boats', 'Eighteen = 18 exactly'],
		['4,300 boats', '4,300 = 4300 exactly'],
		['1.5 million people', '1.5 million = 1500000 exactly'],
		['$100 million in aid', '$100 million = 100000000 exactly'],
		['$2.5bn in aid', '$2.5bn = 2500000000 exactly'],
		['€3m for repairs', '€3m = 3000000 exactly'],
		['thirty thousand people', 'thirty thousand = 30000 exactly'],
		['twenty-five people', 'twenty-five = 25 exactly'],
		['three hundred and twelve people', 'three hundred and twelve = 312 exactly'],
		['two thousand three hundred and five', 'two thousand three hundred and five = 2305 exactly'],
		['a dozen boats', 'a dozen = 12 exactly'],
		['two dozen boats', 'two dozen = 24 exactly'],
		['half a million people', 'half a million = 500000 exactly'],
		['three and a half million people', 'three and a half million = 3500000 exactly'],
		['a hundred people', 'a hundred = 100 exactly'],
		['a third of them', 'a third = 0.3333333333333333 exactly'],
		['25% more', '25 = 25 exactly %'],
		['25 per cent more', '25 = 25 exactly %'],
		['a 16-storey house', '16 = 16 exactly'],
		['the fourth storm', 'fourth = 4 exactly th'],
		['the 15th day', '15th = 15 exactly th'],
		['at 3 pm', '3 = 3 exactly'],
		['tens of thousands of people', 'tens of thousands = 10000 range'],
		['hundreds died', 'hundreds = 100 range'],
		['dozens of people', 'dozens = 12 range'],
	])('reads "%s"', (text, expected) => {
		expect(read(text)).toEqual([expected]);
	});

	it.each([
		['over 200,000 people', 'over'],
		['More than a million people', 'over'],
		['some 4,300 people', 'about'],
		['about €40 million', 'about'],
		['around 40 people', 'about'],
		['almost 23,000 people', 'almost'],
		['up to 30 hours', 'up_to'],
		['as many as sixty thousand people', 'up_to'],
		['at least nine people', 'at_least'],
		['fewer than nine people', 'under'],
		['200 people or more', 'at_least'],
		['200 people or fewer', 'up_to'],
		['200 or so', 'about'],
		['a total of over 200', 'over'],
		['over a total of 200', 'over'],
		['a total of 978 people', 'exactly'],
		['It was over. 200 people left', 'exactly'],
		['moreover 200 people left', 'exactly'],
	])('hedges as the text does: "%s"', (text, qualifier) => {
		expect(findNumbers(text).map((number) => number.qualifier)).toEqual([qualifier]);
	});

	it.each([
		['20 to 30 boats', '20 to 30 = 20..30 range'],
		['between 20 and 30 boats', '20 and 30 = 20..30 range'],
		['20–30 boats', '20–30 = 20..30 range'],
		['20 to 30 million boats', '20 to 30 million = 20000000..30000000 range'],
		['ten to twelve boats', 'ten to twelve = 10..12 range'],
	])('reads a range: "%s"', (text, expected) => {
		expect(read(text)).toEqual([expected]);
	});

	it.each([
		['nine and five', ['nine = 9 exactly', 'five = 5 exactly']],
		['at 3 pm (2000 GMT)', ['3 = 3 exactly', '2000 = 2000 exactly']],
		['four 10-man teams', ['four = 4 exactly', '10 = 10 exactly']],
		['five, twenty and 1,200', ['five = 5 exactly', 'twenty = 20 exactly', '1,200 = 1200 exactly']],
	])('tells numbers apart: "%s"', (text, expected) => {
		expect(read(text)).toEqual(expected);
	});

	it.each([
		'No one came',
		'one of them',
		'that one',
		'the G7',
		'A child',
		'on 22.01.2025',
		'often',
		'a tent',
	])('finds none in "%s"', (text) => {
		expect(read(text)).toEqual([]);
	});

	it('keeps where each number stands', () => {
		const text = 'Over $100 million for nine towns';
		expect(findNumbers(text).map((number) => text.slice(number.index).startsWith(number.text))).toEqual([
			true,
			true,
		]);
	});
});
