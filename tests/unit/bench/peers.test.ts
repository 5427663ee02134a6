import { expect, test } from 'vitest';
import { borders } from '$lib/server/geography';
import { storyFeatures } from '$lib/story/features';
import type { FeatureCollection } from 'geojson';
import { inlineSvgPage } from '../../bench/peers/inline-svg';
import { placeBounds, readPlaces } from '../../bench/peers/peer-places';
import { readSample } from '../../story-pieces';

const story = readSample();
const places = readPlaces(JSON.stringify(storyFeatures(story, borders)));

test('peers have the places of the story, one point each, with what was reported there', () => {
	expect(places.features.map(({ properties }) => properties.id)).toEqual(story.places.map(({ id }) => id));
	expect(places.features.map(({ geometry }) => geometry.coordinates.length)).toEqual(
		story.places.map(() => 2),
	);
	const headlines = places.features.flatMap(({ properties }) =>
		properties.reports.map(({ headline }) => headline),
	);
	const placed = story.reports.filter(({ place }) => place !== null);
	expect(headlines.sort()).toEqual(placed.map(({ headline }) => headline).sort());
});

test('their bounds hold every place', () => {
	const [[west, south], [east, north]] = placeBounds(places) as [[number, number], [number, number]];
	for (const { geometry } of places.features) {
		const [longitude, latitude] = geometry.coordinates as [number, number];
		expect(longitude >= west && longitude <= east && latitude >= south && latitude <= north).toBe(true);
	}
});

test('the page made by hand links every place, draws the base map and carries the text', () => {
	const land: FeatureCollection = {
		type: 'FeatureCollection',
		features: [
			{
				type: 'Feature',
				properties: { layer: 'country' },
				geometry: {
					type: 'MultiPolygon',
					coordinates: [
						[
							[
								[0, 30],
								[60, 30],
								[60, 70],
								[0, 70],
								[0, 30],
							],
						],
					],
				},
			},
		],
	};
	const page = inlineSvgPage(places, land, '<p id="poland">Said.</p>');
	for (const { id } of story.places) expect(page).toContain(`<a href="#${id}"><circle`);
	expect(page).toMatch(/<path class="country" d="M[\d -]+l[\d -]+z"\/>/);
	expect(page).toContain('<main><p id="poland">Said.</p></main>');
});
