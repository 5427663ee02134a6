import { lineWidth } from '$lib/map/text-width';
import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import { projectPixel } from '$lib/map/camera';
import { designs, firstView } from '$lib/map/first-view';
import { boxAround, boxesOverlap, type Box } from '$lib/map/frame';
import { tieredLabels } from '$lib/map/label-tiers';
import { placeBasemapNames, type BasemapName } from '$lib/map/svg-basemap-labels';
import { drawnView } from '$lib/map/svg-drawing';
import { reportedBoxes } from '$lib/map/svg-obstacles';
import { borders } from '$lib/server/geography';
import { storyBasemap } from '$lib/server/story-basemap';
import { storyFeatures } from '$lib/story/features';
import { makePlace, makeStory, readUkraine } from '../../story-pieces';

const ukraine = readUkraine();
const features = storyFeatures(ukraine, borders);
const basemap = storyBasemap(ukraine);

const boxOf = ({ x, y, offset, lines, face }: BasemapName): Box =>
	boxAround(
		{ x: x + offset[0], y: y + offset[1] },
		{
			width: Math.max(...lines.map((line) => lineWidth(line, face))),
			height: lines.length * face.size * 1.2,
		},
	);

describe('placeBasemapNames', () => {
	it.each(Object.entries(designs))(
		'collide with nothing that is reported, nor with one another: %s',
		(_, design) => {
			const view = firstView(ukraine, features, design);
			const labels = tieredLabels(view.labels, view.frame);
			const drawn = drawnView({ story: ukraine, features, basemap }, { ...view, labels });
			const room = { left: 0, top: 0, right: drawn.view.frame.width, bottom: drawn.view.frame.height };
			const taken = reportedBoxes(drawn);
			const names = placeBasemapNames({ ...drawn, taken, room });
			expect(names.length).toBeGreaterThan(5);
			const boxes = names.map(boxOf);
			for (const [i, box] of boxes.entries()) {
				expect([...taken, ...boxes.slice(i + 1)].filter((other) => boxesOverlap(box, other))).toEqual([]);
				expect(box.left >= 0 && box.top >= 0 && box.right <= room.right && box.bottom <= room.bottom).toBe(
					true,
				);
			}
		},
	);

	const city = (name: string, rank: number, coordinates: number[]): Feature => ({
		type: 'Feature',
		properties: { layer: 'city', name, rank },
		geometry: { type: 'Point', coordinates },
	});
	const country = (code: string, name: string, rank: number, coordinates: number[]): Feature => ({
		type: 'Feature',
		properties: { layer: 'country-label', code, name, rank },
		geometry: { type: 'Point', coordinates },
	});
	const place = (features: Feature[], taken: Box[] = []) =>
		placeBasemapNames({
			story: makeStory({ places: [makePlace({ kind: 'country', countries: ['PL'] })] }),
			basemap: { type: 'FeatureCollection', features },
			project: (position) => projectPixel(position, { center: [0, 0], zoom: 3 }, { width: 800, height: 600 }),
			taken,
			room: { left: 0, top: 0, right: 800, bottom: 600 },
		});

	it('puts countries before cities, and each by its rank', () => {
		const names = place([
			city('Second', 2, [0, 0]),
			city('First', 1, [0.2, 0]),
			country('DE', 'Germany', 9, [0, 20]),
			country('FR', 'France', 8, [20, 20]),
		]);
		expect(names.map(({ lines }) => lines.join(' '))).toEqual(['FRANCE', 'GERMANY', 'First']);
	});

	it('goes to the other side of a dot, over or under it, where the better side is taken', () => {
		const right = (x: number, y: number) => boxAround({ x: 400 + x, y: 300 + y }, { width: 10, height: 10 });
		const sides = [right(30, 0), right(-30, 0), right(0, 12), right(0, -12)];
		const placed = sides.map((_, i) => place([city('Name', 1, [0, 0])], sides.slice(0, i))[0]?.offset);
		expect(placed.map((offset) => offset?.map(Math.sign))).toEqual([
			[1, 0],
			[-1, 0],
			[0, 1],
			[0, -1],
		]);
		expect(place([city('Name', 1, [0, 0])], sides)).toEqual([]);
	});

	it('stands where the edge does not cut it, or nowhere', () => {
		const [left, right] = [-35, 35];
		expect(place([city('Westerly', 1, [left, 0])])[0]?.offset[0]).toBeGreaterThan(0);
		expect(place([city('Easterly', 1, [right, 0])])[0]?.offset[0]).toBeLessThan(0);
		expect(place([country('FR', 'France', 1, [right, 0])])).toEqual([]);
	});

	it('breaks long names into lines of about the same length', () => {
		const [name] = place([country('BA', 'Bosnia & Herzegovina', 1, [0, 0])]);
		expect(name?.lines).toEqual(['BOSNIA &', 'HERZEGOVINA']);
	});

	it('leaves out a country that the story marks', () => {
		expect(place([country('PL', 'Poland', 1, [0, 0])])).toEqual([]);
	});
});
