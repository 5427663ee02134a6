import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { projectPixel } from '$lib/map/camera';
import { edgeMark, edgePixel } from '$lib/map/edge-anchors';
import { designs, firstView, ratios } from '$lib/map/first-view';
import { fitView } from '$lib/map/view-fit';
import { boxAround, boxesOverlap, boxHolds, type Box } from '$lib/map/frame';
import { homeCamera } from '$lib/map/home-camera';
import { storyLabels } from '$lib/map/map-labels';
import { labelBox } from '$lib/map/roomy-labels';
import { borders } from '$lib/server/geography';
import { storyExtent } from '$lib/story/extent';
import { storyFeatures } from '$lib/story/features';
import { makePlace, makeStory, readUkraine } from '../../story-pieces';
import { sampleFeatures, sampleStory } from './sample-story';

const ukraine = readUkraine();
const tall = makeStory({
	places: [
		makePlace({ id: 'north', name: 'North', countries: ['NO'], point: [25, 70.5] }),
		makePlace({ id: 'south', name: 'South', countries: ['NO'], point: [8, 58.2] }),
	],
	reports: [],
});
const stories = [
	{ name: 'Ukraine', story: ukraine, features: storyFeatures(ukraine, borders) },
	{ name: 'sample', story: sampleStory, features: sampleFeatures },
	{ name: 'tall', story: tall, features: storyFeatures(tall, borders) },
];
const cases = stories.flatMap(({ name, story, features }) =>
	Object.entries(designs).map(([design, own]) => ({
		name,
		story,
		features,
		design,
		own,
		view: firstView(story, features, own),
	})),
);
const whole = ({ width, height }: { width: number; height: number }): Box => {
	return { left: 0, top: 0, right: width, bottom: height };
};

describe('firstView', () => {
	it.each(cases)('of $name has proportions that svg-inline.css knows: $design', ({ view, own }) => {
		expect(ratios).toContain(view.ratio);
		expect(view.frame.width / view.frame.height).toBeCloseTo(view.ratio);
		expect(view.frame.width).toBeLessThanOrEqual(own.frame.width);
		expect(view.frame.height).toBeLessThanOrEqual(own.frame.height + 1e-9);
		const css = readFileSync('src/lib/map/svg-inline.css', 'utf8');
		expect(css).toContain(`[data-ratio='${view.ratio}'] {\n\t--ratio: ${view.ratio};`);
	});

	it.each(cases)('of $name is about as large as in the whole design: $design', (one) => {
		const { story, features, own, view } = one;
		const { zoom } = homeCamera(story, features, own.frame, own.insets);
		expect(view.camera.zoom).toBeGreaterThan(zoom - 0.2);
	});

	it.each(cases)('of $name shows every near place: $design', ({ story, view }) => {
		for (const { point } of storyExtent(story).near)
			expect(boxHolds(whole(view.frame), projectPixel(point, view.camera, view.frame))).toBe(true);
	});

	it.each(cases)('of $name has labels that keep apart with letters 15 % wider: $design', (one) => {
		const { story, view } = one;
		const labels = new Map(storyLabels(story).map((label) => [label.id, label] as const));
		const seen = view.labels.filter(({ position }) =>
			boxHolds(whole(view.frame), projectPixel(position, view.camera, view.frame)),
		);
		expect(seen.length).toBeGreaterThan(0);
		const boxes = seen.map((label) => labelBox(label, labels.get(label.id)!, view, 1.15));
		for (const [i, box] of boxes.entries()) {
			expect(boxes.slice(i + 1).filter((other) => boxesOverlap(box, other))).toEqual([]);
			expect(box.left >= 0 && box.top >= 0).toBe(true);
			expect(box.right <= view.frame.width && box.bottom <= view.frame.height).toBe(true);
		}
	});

	it.each(cases)('of $name has labels that keep apart where the map is larger: $design', (one) => {
		const { story, view } = one;
		const labels = new Map(storyLabels(story).map((label) => [label.id, label] as const));
		for (const scale of [0.91, 1, 1.1, 1.3, 1.6, 2, 3]) {
			const frame = { width: view.frame.width * scale, height: view.frame.height * scale };
			const shown = { frame, camera: fitView(view, frame) };
			const boxes = view.labels
				.filter(({ position }) => boxHolds(whole(frame), projectPixel(position, shown.camera, frame)))
				.map((label) => labelBox(label, labels.get(label.id)!, shown, 1));
			for (const [i, box] of boxes.entries())
				expect(boxes.slice(i + 1).filter((other) => boxesOverlap(box, other))).toEqual([]);
		}
	});

	it('has no number under the mark of a far place on narrower maps', () => {
		const { view } = cases.find(({ name, design }) => name === 'Ukraine' && design === 'narrow')!;
		const labels = new Map(storyLabels(ukraine).map((label) => [label.id, label] as const));
		const numbers = view.labels.filter(({ role }) => role === 'flow');
		expect(numbers).toHaveLength(3);
		expect(view.edges).toHaveLength(3);
		for (const width of [351, 360, 375, 390]) {
			for (const height of [280, 330, 371, 470]) {
				const frame = { width, height };
				const marks = view.edges.map((edge) => boxAround(edgePixel(edge, frame), edgeMark.size));
				for (const label of numbers) {
					const box = labelBox(label, labels.get(label.id)!, { camera: fitView(view, frame), frame }, 1);
					const over = marks.filter((mark) => boxesOverlap(mark, box));
					expect(over, `${label.id} at ${width}×${height}`).toEqual([]);
				}
			}
		}
	});

	it('has the numbers of flows before names', () => {
		const { view } = cases.find(({ name, design }) => name === 'Ukraine' && design === 'narrow')!;
		const numbers = view.labels.filter(({ role }) => role === 'flow');
		expect(numbers.map(({ title }) => title).sort()).toEqual(['about 70,000', 'over 200,000', 'over 47,000']);
	});
});
