// What an editor would check in the story against its article. Facts only: names, numbers, times and places.
import { describe, expect, it } from 'vitest';
import { storyExtent } from '$lib/story/extent';
import { formatQuantity } from '$lib/story/format';
import { findPlaces } from '$lib/story/search';
import { storyFigures } from '$lib/story/story';
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

describe('paragraphs', () => {
	it('are all cited or listed with a reason, 1 to 42, and none is both', () => {
		const cited = new Set([...story.reports, ...storyFigures(story)].flatMap(({ paragraphs }) => paragraphs));
		const listed = story.uncited.flatMap(({ paragraphs }) => paragraphs);
		expect(listed.filter((paragraph) => cited.has(paragraph))).toEqual([]);
		expect([...cited, ...listed].sort((a, b) => a - b)).toEqual(Array.from({ length: 42 }, (_, i) => i + 1));
		expect(story.source.paragraphs).toBe(42);
	});

	it('that report nothing are the header, the section headings and the headline', () => {
		expect(story.uncited.flatMap(({ paragraphs }) => paragraphs)).toEqual([1, 8, 15, 23, 31, 42]);
	});
});

describe('dateline and source', () => {
	it('are the Sunday of the events, and not the date of the file', () => {
		expect(story.dateline.date).toEqual({ precision: 'day', value: '2022-02-27' });
		expect(new Date(timeInstant(story.dateline.date)).getUTCDay()).toBe(0);
		expect(utc(report('invasion-launched').when as Time)).toBe('2022-02-24T00:00:00.000Z');
	});

	it('leave out what is not known of the article', () => {
		for (const unknown of ['title', 'publisher', 'author', 'url', 'published'] as const) {
			expect(story.source).not.toHaveProperty(unknown);
		}
	});
});

describe('how sure', () => {
	it('is unverified: what Malyar wrote of the air and of the sea, and who caused the blast', () => {
		for (const id of ['air-interception', 'landing-deflected']) {
			expect(report(id)).toMatchObject({
				status: 'unverified',
				claimant: { id: 'malyar' },
				paragraphs: [20],
			});
		}
		expect(report('kyiv-blast-cause')).toMatchObject({ status: 'unverified', claimant: null });
	});

	it('is claimed, and not unverified, that there was a blast', () => {
		expect(report('kyiv-blast')).toMatchObject({ status: 'claimed', claimant: { id: 'kyiv-authority' } });
		expect(formatQuantity(figure('kyiv-blast-1').quantity)).toBe('7 cars');
	});

	it('is disputed that civilians are a target: Ukraine says so, Russia denies it', () => {
		expect(report('civilians-targeted')).toMatchObject({
			status: 'disputed',
			claimant: { id: 'ukraine' },
			denied_by: { id: 'moscow' },
		});
	});

	it('is unknown how many vehicles the videos show', () => {
		expect(quantityOf('kharkiv-videos-1')).toEqual(['unknown', null, null]);
		expect(quantityOf('kharkiv-videos-2')).toEqual(['about', 1_500_000, null]);
	});
});

describe('times', () => {
	it('have the council’s vote at 20:00 UTC on Sunday, and its veto on Friday', () => {
		expect(utc(report('council-vote').when as Time)).toBe('2022-02-27T20:00:00.000Z');
		expect(report('council-veto').when).toMatchObject({ precision: 'day', value: '2022-02-25' });
	});

	it('are after the launch and not after the Sunday', () => {
		for (const { when, as_of } of story.reports) {
			const times = when && 'precision' in when ? [when, as_of.time] : [when?.start, when?.end, as_of.time];
			for (const time of times.filter((one) => one !== undefined)) {
				expect(timeInstant(time)).toBeGreaterThanOrEqual(Date.UTC(2022, 1, 24));
				expect(timeInstant(time)).toBeLessThan(Date.UTC(2022, 1, 28));
			}
		}
	});
});

describe('places', () => {
	it('are inferred where the article names none: New York, and the border of the night', () => {
		const inferred = story.places.filter(({ precision }) => precision === 'inferred').map(({ id }) => id);
		expect(inferred.sort()).toEqual(['new-york', 'poland-ukraine-border']);
	});

	it('are no sharp pins where the article is vague', () => {
		expect(findPlace(story, 'kyiv-outskirts').shape).toMatchObject({ type: 'circle' });
		expect(findPlace(story, 'kyiv-north-west').shape).toMatchObject({ directions: ['north', 'north-west'] });
		expect(findPlace(story, 'south').shape).toEqual({ type: 'part', country: 'UA', direction: 'south' });
		expect(findPlace(story, 'belarus-ukraine-border').shape).toMatchObject({ type: 'border' });
	});

	it('are found by their names in the article', () => {
		expect(findPlaces(story.places, 'Kiev')[0]?.id).toBe('kyiv');
		expect(findPlace(story, 'kyiv').name).toBe('Kyiv');
	});

	it('are where it happened: none is a capital that only spoke or was spoken for', () => {
		for (const capital of ['Bucharest', 'Berlin', 'Washington', 'Moscow', 'Warsaw', 'Budapest', 'Tokyo']) {
			expect(findPlaces(story.places, capital)).toEqual([]);
		}
	});

	it('that are far from the rest are Germany, Japan and New York', () => {
		expect(
			storyExtent(story)
				.far.map(({ id }) => id)
				.sort(),
		).toEqual(['germany', 'japan', 'new-york']);
	});
});
