// What figures inherit from their report, and reports from their story; parse.test.ts has whole stories.
import { describe, expect, it } from 'vitest';
import { findFigure, findReport, readSample } from '../../story-pieces';

const WAITED = '{ id: waited, measure: waiting, quantity: up to 30 hours }';
const withWaited = (own: string) =>
	findFigure(
		readSample([WAITED, `{ id: waited, measure: waiting, quantity: up to 30 hours, ${own} }`]),
		'waited',
	);

describe('a report', () => {
	it('without a claimant is reported, with one it is claimed', () => {
		expect(findReport(readSample(), 'talk')).toMatchObject({ claimant: null, status: 'reported' });
		expect(findReport(readSample(), 'count')).toMatchObject({ claimant: { id: 'first' }, status: 'claimed' });
	});

	it('without an as-of has the story’s, and says that it is inherited', () => {
		expect(findReport(readSample(), 'talk').as_of).toEqual({
			time: { precision: 'day', value: '2020-05-04' },
			inherited: true,
		});
		expect(findReport(readSample(), 'night').as_of).toMatchObject({
			time: { precision: 'hour' },
			inherited: false,
		});
	});
});

describe('a figure', () => {
	it('has all of its report’s attribution where it says nothing else', () => {
		const { claimant, status, denied_by, as_of, paragraphs } = findReport(readSample(), 'wait');
		expect(findFigure(readSample(), 'waited')).toMatchObject({
			claimant,
			status,
			denied_by,
			as_of,
			paragraphs,
		});
		expect(status).toBe('disputed');
		expect(findFigure(readSample(), 'crossed').as_of.inherited).toBe(false);
	});

	it('that repeats its report’s claimant keeps its status', () => {
		expect(withWaited('claimant: first')).toMatchObject({
			claimant: { id: 'first' },
			status: 'disputed',
			denied_by: { id: 'second' },
		});
	});

	it('that another party claims is claimed, and not denied with the rest', () => {
		expect(withWaited('claimant: second')).toMatchObject({
			claimant: { id: 'second', role: 'an office' },
			status: 'claimed',
			denied_by: null,
		});
	});

	it('that has a status of its own is denied only where that is "disputed"', () => {
		expect(withWaited('status: unverified')).toMatchObject({ status: 'unverified', denied_by: null });
		expect(withWaited('status: disputed')).toMatchObject({ status: 'disputed', denied_by: { id: 'second' } });
	});

	it('that a party claims in a report of the article’s own is claimed', () => {
		const story = readSample([
			'{ id: silent, measure: lost, quantity: unknown,',
			'{ id: silent, measure: lost, quantity: unknown, claimant: first,',
		]);
		expect(findFigure(story, 'silent')).toMatchObject({ claimant: { id: 'first' }, status: 'claimed' });
		expect(findReport(story, 'nowhere').status).toBe('unverified');
	});

	it('has paragraphs and an as-of of its own where it says so', () => {
		expect(withWaited('paragraphs: [2, 3], as_of: 2020-05-03')).toMatchObject({
			paragraphs: [2, 3],
			as_of: { time: { value: '2020-05-03' }, inherited: false },
		});
	});

	it('without an id is called after its report and its place in it', () => {
		const story = readSample(['id: waited, ', '']);
		expect(findReport(story, 'wait').figures.map(({ id }) => id)).toEqual(['wait-1']);
	});
});
