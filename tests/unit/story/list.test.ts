import { describe, expect, it } from 'vitest';
import { placelessReports, placeTopic, storyList } from '$lib/story/list';
import { parsePeriod, parseTime } from '$lib/story/time';
import { makePlace, makeReport, makeStory, readSample, readUkraine } from '../../story-pieces';

const topics = (['talks', 'fighting', 'leaving'] as const).map((id) => ({
	id,
	name: id,
	accent: 'event' as const,
}));

function listOf(...args: Parameters<typeof makeStory>) {
	return storyList(makeStory(...args)).map(({ topic, entries }) => [
		topic.id,
		entries.map(({ place, reports }) => [place.id, reports.map(({ id }) => id)]),
	]);
}

describe('storyList', () => {
	it('has each place once, under the topic of most of its reports', () => {
		const places = ['odesa', 'kyiv', 'lviv'].map((id) => makePlace({ id }));
		const reports = [
			makeReport({ id: 'a', place: 'kyiv', topic: 'talks' }),
			makeReport({ id: 'b', place: 'kyiv', topic: 'leaving' }),
			makeReport({ id: 'c', place: 'kyiv', topic: 'leaving' }),
			makeReport({ id: 'd', place: 'lviv', topic: 'talks' }),
			makeReport({ id: 'e', place: 'odesa', topic: 'leaving' }),
		];
		expect(listOf({ topics, places, reports })).toEqual([
			['talks', [['lviv', ['d']]]],
			[
				'leaving',
				[
					['odesa', ['e']],
					['kyiv', ['a', 'b', 'c']],
				],
			],
		]);
	});

	it('has reports newest first, and those of one moment as the author ordered them', () => {
		const on = (id: string, when: string) => makeReport({ id, when: parseTime(when) });
		const reports = [
			on('friday', '2022-02-25'),
			on('sunday', '2022-02-27'),
			makeReport({ id: 'until-saturday', when: parsePeriod('until 2022-02-26') }),
			on('sunday-too', '2022-02-27'),
		];
		const [section] = storyList(makeStory({ reports }));
		const ids = section!.entries[0]!.reports.map(({ id }) => id);
		expect(ids).toEqual(['sunday', 'sunday-too', 'until-saturday', 'friday']);
	});

	it('has a place with no report of its own last under the first topic', () => {
		const places = ['silent', 'kyiv', 'lviv'].map((id) => makePlace({ id }));
		const reports = [
			makeReport({ id: 'a', place: 'kyiv', topic: 'talks' }),
			makeReport({ id: 'b', place: 'lviv', topic: 'leaving' }),
		];
		expect(listOf({ topics, places, reports })).toEqual([
			[
				'talks',
				[
					['kyiv', ['a']],
					['silent', []],
				],
			],
			['leaving', [['lviv', ['b']]]],
		]);
	});

	it('keeps the order of topics and, within one, of places', () => {
		const order = storyList(readSample()).map(({ topic, entries }) => [
			topic.id,
			entries.filter(({ reports }) => reports.length > 0).map(({ place }) => place.id),
		]);
		expect(order).toEqual([
			['events', ['przemysl', 'around', 'slice', 'south']],
			['moves', ['crossing', 'poland', 'line']],
		]);
	});

	it('with the reports about no place holds every place and report of a story once', () => {
		const story = readUkraine();
		const entries = storyList(story).flatMap((section) => section.entries);
		expect(entries.map(({ place }) => place.id).sort()).toEqual(story.places.map(({ id }) => id).sort());
		const reports = [...entries.flatMap((entry) => entry.reports), ...placelessReports(story)];
		expect(reports.map(({ id }) => id).sort()).toEqual(story.reports.map(({ id }) => id).sort());
	});
});

describe('placeTopic', () => {
	it('is the story’s first of those that come up most often', () => {
		const story = makeStory({ topics });
		const topicOf = (...of: string[]) =>
			placeTopic(
				of.map((topic) => makeReport({ topic })),
				story,
			)?.id;
		expect(topicOf('leaving', 'fighting')).toBe('fighting');
		expect(topicOf('leaving', 'fighting', 'leaving')).toBe('leaving');
		expect(topicOf()).toBe('talks');
	});
});

describe('placelessReports', () => {
	it('are those that name no place, in the author’s order', () => {
		expect(placelessReports(readSample()).map(({ id }) => id)).toEqual(['nowhere']);
		expect(placelessReports(readUkraine()).map(({ id }) => id)).toEqual([
			'deterrent-alert',
			'nato-alarm',
			'security-forces-killed',
			'russia-silent',
			'response-grows',
			'airspace',
		]);
	});
});
