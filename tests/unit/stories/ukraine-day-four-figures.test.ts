// What an editor would check of the story's numbers against its article.
import { describe, expect, it } from 'vitest';
import { formatQuantity } from '$lib/story/format';
import { storyLosses } from '$lib/story/losses';
import { parseQuantity } from '$lib/story/quantity';
import { timeInstant, type Time } from '$lib/story/time';
import { findFigure, findPlace, findReport, readUkraine } from '../../story-pieces';

const story = readUkraine();
const figure = (id: string) => findFigure(story, id);
const report = (id: string) => findReport(story, id);
const utc = (time: Time | undefined) => time && new Date(timeInstant(time)).toISOString();
const quantityOf = (id: string) => {
	const { qualifier, value, value_max } = figure(id).quantity;
	return [qualifier, value, value_max];
};

describe('who has left', () => {
	it.each([
		['un-total', 'exactly', 368_000, 'unhcr', 27],
		['poland-arrived', 'over', 200_000, 'polish-border-guard', 28],
		['hungary-arrived', 'about', 70_000, 'hungarian-police', 32],
		['romania-arrived', 'over', 47_000, 'carbunaru', 33],
		['romania-onward', 'almost', 23_000, 'carbunaru', 33],
	])('%s is %s %d, claimed by %s in paragraph %d', (id, qualifier, value, claimant, paragraph) => {
		expect(quantityOf(id)).toEqual([qualifier, value, null]);
		expect(figure(id)).toMatchObject({
			claimant: { id: claimant },
			status: 'claimed',
			paragraphs: [paragraph],
		});
	});

	it('is counted in Romania up to the midnight with which Sunday began', () => {
		expect(utc(figure('romania-arrived').as_of.time)).toBe('2022-02-26T22:00:00.000Z');
		expect(figure('romania-arrived').as_of.time.reading).toBeTruthy();
	});

	it('is over 24,000 in Romania still: ours, from two figures, with why it may be wrong', () => {
		expect(quantityOf('romania-stayed')).toEqual(['over', 24_000, null]);
		const { calculated, claimant } = figure('romania-stayed');
		expect(calculated?.inputs).toEqual(['romania-arrived', 'romania-onward']);
		expect(calculated?.caveat).toBeTruthy();
		expect(claimant).toBeNull();
	});

	it('has the countries inside the UN’s total as the article implies, and the onward flow in none', () => {
		for (const id of ['poland-arrived', 'hungary-arrived', 'romania-arrived']) {
			expect(figure(id).part_of).toEqual({ figure: 'un-total', inferred: true });
		}
		expect(figure('romania-onward').part_of).toBeNull();
		expect(figure('romania-onward')).toMatchObject({ from: 'romania', to: null });
	});

	it('has over 28,000 at Poland’s border in one night, at more than 4,000 an hour', () => {
		const { period, claimant, part_of } = figure('night');
		expect(quantityOf('night')).toEqual(['over', 28_000, null]);
		expect(utc(period?.start)).toBe('2022-02-26T23:00:00.000Z');
		expect(utc(period?.end)).toBe('2022-02-27T06:00:00.000Z');
		expect(claimant?.id).toBe('spokeswoman');
		expect(part_of).toBeNull();
		expect(formatQuantity(figure('night-rate').quantity)).toBe('over 4,000 people per hour');
	});

	it('has a wait of up to 30 hours, at a crossing', () => {
		expect(formatQuantity(figure('wait').quantity)).toBe('up to 30 hours');
		expect(findPlace(story, report('crossing-wait').place!)).toMatchObject({
			kind: 'crossing',
			sides: { from: { name: 'Shehyni', country: 'UA' }, to: { name: 'Medyka', country: 'PL' } },
		});
	});
});

describe('losses', () => {
	it('have some 4,300 Russian soldiers by Ukraine’s claim, and nothing by Russia’s', () => {
		expect(quantityOf('russian-dead-by-ukraine')).toEqual(['about', 4300, null]);
		expect(figure('russian-dead-by-ukraine')).toMatchObject({
			status: 'claimed',
			claimant: { id: 'malyar' },
		});
		expect(quantityOf('russian-dead-by-russia')).toEqual(['unknown', null, null]);
		expect(figure('russian-dead-by-russia')).toMatchObject({ status: 'reported', claimant: null });
	});

	it('have 18 of the security forces killed in the article’s own voice, not the mayor’s', () => {
		expect(quantityOf('security-forces-killed-1')).toEqual(['exactly', 18, null]);
		expect(figure('security-forces-killed-1')).toMatchObject({
			status: 'reported',
			claimant: null,
			part_of: null,
		});
	});

	it('have the mayor’s counts, with the child and the civilians as parts', () => {
		expect(quantityOf('kyiv-killed')).toEqual(['exactly', 9, null]);
		expect(quantityOf('injured')).toEqual(['exactly', 106, null]);
		expect(quantityOf('injured-civilians')).toEqual(['exactly', 47, null]);
		expect(figure('kyiv-child-killed').part_of).toEqual({ figure: 'kyiv-killed', inferred: false });
		expect(figure('injured-civilians').part_of).toEqual({ figure: 'injured', inferred: false });
		for (const id of ['kyiv-killed', 'injured', 'injured-civilians'])
			expect(figure(id).claimant?.id).toBe('klitschko');
	});

	it('have 471 captured by Russia’s claim, as a loss of Ukraine', () => {
		expect(quantityOf('captured-1')).toEqual(['exactly', 471, null]);
		expect(figure('captured-1')).toMatchObject({ claimant: { id: 'moscow' }, loss_of: 'Ukraine' });
	});

	it('name two sides', () => {
		expect(
			storyLosses(story)
				.map(({ side }) => side)
				.sort(),
		).toEqual(['Russia', 'Ukraine']);
	});
});

describe('response abroad', () => {
	it('has Japan’s $100 million, announced by its prime minister, and a union of 27', () => {
		expect(formatQuantity(figure('japan-pledge').quantity)).toBe('100 million dollars');
		expect(figure('japan-pledge').claimant?.id).toBe('kishida');
		expect(quantityOf('airspace-1')).toEqual(['exactly', 27, null]);
	});
});

describe('headlines', () => {
	it('have no number in digits that is not one of their report’s figures', () => {
		let numbers = 0;
		for (const { headline, figures } of story.reports) {
			for (const [digits] of headline.matchAll(/\d[\d,.]*(?: million)?/g)) {
				numbers += 1;
				const { value } = parseQuantity(`${digits} people`);
				expect(figures.map(({ quantity }) => quantity.value)).toContain(value);
			}
		}
		expect(numbers).toBeGreaterThan(8);
	});
});
