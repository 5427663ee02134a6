import { describe, expect, it } from 'vitest';
import { edgeMark, edgePixel, type EdgeAnchor } from '$lib/map/edge-anchors';
import { projectPixel } from '$lib/map/camera';
import { designs, firstView } from '$lib/map/first-view';
import { anchorEdgeMarks } from '$lib/map/first-view-edges';
import { boxAround, boxesOverlap, boxHolds, growBox, type Size } from '$lib/map/frame';
import { cornerBoxes } from '$lib/map/shown-sizes';
import { chooseDesign, drawnDesigns, fitView, type DesignName } from '$lib/map/view-fit';
import { borders } from '$lib/server/geography';
import { edgePlaces, storyExtent } from '$lib/story/extent';
import { storyFeatures } from '$lib/story/features';
import type { Story } from '$lib/story/story';
import { seedRandom } from '../../random';
import { makePlace, makeStory, readUkraine } from '../../story-pieces';
import { manyPlaces } from './many-places';

const random = seedRandom(21);
/** Towns within a country, and others all over the world. */
const scattered = Array.from({ length: 12 }, () => {
	const near = Array.from({ length: random.between(9, 16) }, (_, i) => {
		const point = [random.between(8, 20), random.between(58, 66)] as [number, number];
		return makePlace({ id: `near-${i}`, name: `Near ${i}`, countries: ['SE'], point });
	});
	const far = Array.from({ length: random.between(1, 4) }, (_, i) => {
		const point = [random.pick([-120, -75, 40, 100, 140]), random.between(-40, 50)] as [number, number];
		return makePlace({ id: `far-${i}`, name: `Far ${i}`, countries: [], point });
	});
	return makeStory({ places: [...near, ...far], reports: [] });
});
const stories = [readUkraine(), ...scattered];
const designNames = Object.keys(designs) as DesignName[];

const edgesOf = (story: Story, name: DesignName) =>
	firstView(story, storyFeatures(story, borders), designs[name]).edges;
const views = stories.map((story) => ({
	story,
	edges: Object.fromEntries(designNames.map((name) => [name, edgesOf(story, name)] as const)),
}));

const lengths = Array.from({ length: 34 }, (_, i) => 280 + i * 40);
const sizes = lengths.flatMap((width) => lengths.map((height): Size => ({ width, height })));

const boxIn = (anchor: EdgeAnchor, frame: Size) => boxAround(edgePixel(anchor, frame), edgeMark.size);

describe('anchorEdgeMarks', () => {
	it('has each far place once', () => {
		for (const { story, edges } of views) {
			const far = edgePlaces(story).map(({ id }) => id);
			expect(far.length).toBeGreaterThan(0);
			for (const marks of Object.values(edges)) expect(marks.map(({ id }) => id).sort()).toEqual(far.sort());
		}
	});

	it('has none where nothing is far', () => {
		const story = makeStory({ reports: [] });
		const { frame } = designs.wide;
		expect(anchorEdgeMarks(story, { center: [30.5, 50.4], zoom: 5 }, frame, [])).toEqual([]);
	});

	it('has them of a clustered story too, whose towns are no obstacle', () => {
		const far = makePlace({ id: 'far', name: 'Far', countries: [], point: [174, -41] });
		const story = manyPlaces(200, undefined, [far]);
		expect(storyExtent(story).far).toEqual([far]);
		expect(edgesOf(story, 'wide')).toMatchObject([{ id: 'far', edge: expect.any(String) as string }]);
	});

	it('has no mark of a place that a clustered story’s drawing has', () => {
		const [place] = manyPlaces(200, [8, 58, 12, 60]).places;
		const far = makePlace({ ...place!, id: 'far', point: [30, 68] });
		const story = manyPlaces(200, [8, 58, 12, 60], [far]);
		const frame = { width: 900, height: 700 };
		const marks = (zoom: number) => anchorEdgeMarks(story, { center: [20, 64], zoom }, frame, []);
		expect(edgePlaces(story)).toEqual([far]);
		expect(marks(8).map(({ id }) => id)).toEqual(['far']);
		expect(marks(3)).toEqual([]);
	});

	it('keeps marks inside a frame of any size', () => {
		for (const { edges } of views) {
			for (const frame of sizes) {
				for (const anchor of edges[chooseDesign(drawnDesigns.page, frame)]!) {
					const { left, top, right, bottom } = boxIn(anchor, frame);
					const isInside = left >= 0 && top >= 0 && right <= frame.width && bottom <= frame.height;
					expect(isInside, `${anchor.id} in ${frame.width} × ${frame.height}`).toBe(true);
				}
			}
		}
	});

	it('keeps marks apart in a frame of any size', () => {
		for (const { edges } of views) {
			for (const frame of sizes) {
				const marks = edges[chooseDesign(drawnDesigns.page, frame)]!;
				const boxes = marks.map((anchor) => boxIn(anchor, frame));
				const over = boxes.flatMap((box, i) =>
					boxes.slice(i + 1).filter((other) => boxesOverlap(box, other)),
				);
				expect(over, `${frame.width} × ${frame.height}`).toEqual([]);
			}
		}
	});

	it('keeps marks off the places of the story, in any frame', () => {
		const story = readUkraine();
		const features = storyFeatures(story, borders);
		const framed = Object.fromEntries(
			designNames.map((name) => [name, firstView(story, features, designs[name])]),
		);
		for (const page of ['page', 'embed'] as const) {
			for (const frame of sizes) {
				const view = framed[chooseDesign(drawnDesigns[page], frame)]!;
				const camera = fitView(view, frame);
				// What a press hits is higher than what is drawn.
				const boxes = view.edges.map((anchor) => growBox(boxIn(anchor, frame), 8));
				const covered = storyExtent(story).near.filter(({ point }) => {
					const pixel = projectPixel(point, camera, frame);
					return boxes.some((box) => boxHolds(box, pixel));
				});
				expect(
					covered.map(({ id }) => id),
					`${frame.width} × ${frame.height}`,
				).toEqual([]);
			}
		}
	});

	it('keeps marks off what stands in the corners', () => {
		for (const { edges } of views) {
			for (const frame of sizes) {
				const name = chooseDesign(drawnDesigns.page, frame);
				const corners = cornerBoxes(designs[name], frame);
				for (const anchor of edges[name]!) {
					const over = corners.filter((corner) => boxesOverlap(boxIn(anchor, frame), corner));
					expect(over, `${anchor.id} in ${frame.width} × ${frame.height}`).toEqual([]);
				}
			}
		}
	});
});
