/** Stories of any size, to measure what size costs. Their places are real land; everything said about them is made up. */
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { bbox } from '@turf/bbox';
import type { Polygon, Position } from 'geojson';
import { stringify } from 'yaml';
import { borders } from '../../src/lib/server/geography';
import { seedRandom, type Random } from '../random';

/** Of one continent, so that near and far look as they do in a story; large enough for thousands of places each. */
const COUNTRIES = ['ES', 'FR', 'DE', 'PL', 'UA', 'IT', 'SE', 'FI', 'RO', 'BG', 'CZ', 'HU'] as const;

const TOPICS = {
	first: { name: 'First topic' },
	second: { name: 'Second topic' },
	third: { name: 'Third topic' },
};
const TOPIC_IDS = Object.keys(TOPICS);

/**
 * Writes a story file of places spread evenly over twelve countries, each place with one report. The first stand at the ends
 * of their countries, so that maps of few and of many show the same part of the world.
 *
 * @param count how many places, from 1; the story's reports and paragraphs are as many
 * @param seed the same seed gives the same text
 * @returns YAML that parseStory takes
 */
export function generateStory(count: number, seed = 1): string {
	const random = seedRandom(seed);
	const lands = COUNTRIES.map((code) => ({ code, land: mainland(code) }));
	const numbers = Array.from({ length: count }, (_, i) => i + 1);
	const places = numbers.map((number) => {
		const { code, land } = lands[number % lands.length]!;
		const end = ends[Math.floor((number - 1) / lands.length)];
		return [
			`place-${number}`,
			{
				kind: 'city',
				name: `Place ${number}`,
				country: code,
				coordinates: end ? sampleEnd(land, end, random) : samplePosition(land, random),
			},
		] as const;
	});
	return stringify({
		title: `A generated story of ${count} places`,
		kicker: 'Generated · day one',
		summary: 'Nothing in it happened; it shows what many places cost.',
		dateline: { place: 'Europe', date: '2020-05-04', derivation: 'Chosen for the measurement.' },
		as_of: '2020-05-04',
		source: { description: 'A text that was never written', paragraphs: count },
		topics: Object.fromEntries(Object.entries(TOPICS).slice(0, count)),
		...(count > 1 && { claimants: { party: { name: 'the generated party' } } }),
		places: Object.fromEntries(places),
		reports: numbers.map((number) => ({
			id: `report-${number}`,
			place: `place-${number}`,
			topic: TOPIC_IDS[(number - 1) % TOPIC_IDS.length],
			headline: `Report ${number} says that something was counted`,
			text: `Made for a measurement: nothing was counted at Place ${number}, and nobody said so.`,
			...(number % 2 === 0 && { claimant: 'party' }),
			paragraphs: [number],
		})),
	});
}

/** The largest of a country's polygons, so that no place lies on another continent. */
function mainland(code: string): Polygon {
	const { geometry } = borders.country(code)!;
	const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	return parts
		.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }))
		.reduce((one, other) => (boxArea(other) > boxArea(one) ? other : one));
}

function boxArea(land: Polygon): number {
	const [west, south, east, north] = bbox(land);
	return (east - west) * (north - south);
}

/** How far a position lies towards the west, the east, the south and the north. */
const ends = [
	([longitude = 0]: Position) => -longitude,
	([longitude = 0]: Position) => longitude,
	([, latitude = 0]: Position) => -latitude,
	([, latitude = 0]: Position) => latitude,
];

/** Of many positions on the land the farthest in one direction. */
function sampleEnd(land: Polygon, reach: (position: Position) => number, random: Random): Position {
	return Array.from({ length: 200 }, () => samplePosition(land, random)).reduce((one, other) =>
		reach(other) > reach(one) ? other : one,
	);
}

/** A position on the land, to about ten metres. */
function samplePosition(land: Polygon, random: Random): Position {
	const [west, south, east, north] = bbox(land);
	for (;;) {
		const position = [
			Number((west + random.next() * (east - west)).toFixed(4)),
			Number((south + random.next() * (north - south)).toFixed(4)),
		];
		if (booleanPointInPolygon(position, land)) return position;
	}
}
