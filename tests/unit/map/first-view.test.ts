import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { projectPixel } from '$lib/map/camera';
import { edgeMark, edgePixel } from '$lib/map/edge-anchors';
import { designs, firstView, ratios } from '$lib/map/first-view';
import { cornerBoxes } from '$lib/map/shown-sizes';
import { chooseDesign, drawnDesigns, fitView, isWide } from '$lib/map/view-fit';
import {
	boxAround,
	boxesOverlap,
	boxHolds,
	boxHoldsBox,
	growBox,
	moveBox,
	type Box,
	type Size,
} from '$lib/map/frame';
import type { FramedLabel } from '$lib/map/framed-labels';
import { homeCamera } from '$lib/map/home-camera';
import { tieredLabels, tiers } from '$lib/map/label-tiers';
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
const square = makeStory({
	places: [
		makePlace({ id: 'south-west', name: 'South-west', countries: ['UA'], point: [24, 48] }),
		makePlace({ id: 'north-east', name: 'North-east', countries: ['UA'], point: [35, 54] }),
	],
	reports: [],
});
const stories = [
	{ name: 'Ukraine', story: ukraine, features: storyFeatures(ukraine, borders) },
	{ name: 'sample', story: sampleStory, features: sampleFeatures },
	{ name: 'tall', story: tall, features: storyFeatures(tall, borders) },
];
/** Fills its frame into the corners: the map is smaller for their sake. */
const cornered = { name: 'square', story: square, features: storyFeatures(square, borders) };
const inDesigns = ({ name, story, features }: (typeof stories)[number]) =>
	Object.entries(designs).map(([design, own]) => ({
		name,
		story,
		features,
		design,
		own,
		view: firstView(story, features, own),
	}));
const cases = stories.flatMap(inDesigns);
const whole = ({ width, height }: { width: number; height: number }): Box => {
	return { left: 0, top: 0, right: width, bottom: height };
};

/** Lengths between the least and the greatest, those too that are not tried. */
const lengthsBetween = (tried: readonly number[], side: keyof Size) => {
	const [least, most] = [Math.min(...tried), Math.max(...tried)];
	const begins = tiers.flatMap((tier) => tier.least.map((size) => size[side]));
	return [
		...tried,
		...Array.from({ length: 8 }, (_, i) => Math.round(least + ((most - least) * i) / 7)),
		...begins.filter((length) => length > least && length < most),
	];
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

	it.each([...cases, ...inDesigns(cornered)].filter(({ own }) => !isWide(own.smallest)))(
		'of $name has every place beside the controls and the legend: $design',
		({ story, own, view }) => {
			for (const size of [own.frame, own.smallest]) {
				const covered = cornerBoxes(own, size);
				const hidden = storyExtent(story).near.filter(({ point }) => {
					const at = projectPixel(point, fitView(view, size), size);
					return covered.some((box) => boxHolds(box, at));
				});
				expect(hidden.map(({ id }) => id)).toEqual([]);
			}
		},
	);

	it.each(cases)('of $name is about as large as in the whole design: $design', (one) => {
		const { story, features, own, view } = one;
		const { zoom } = homeCamera(story, features, own.frame, own.insets);
		expect(view.camera.zoom).toBeGreaterThan(zoom - 0.2);
	});

	it.each(cases)('of $name shows every near place: $design', ({ story, view }) => {
		for (const { point } of storyExtent(story).near)
			expect(boxHolds(whole(view.frame), projectPixel(point, view.camera, view.frame))).toBe(true);
	});

	it.each(cases)('of $name has labels that keep apart with letters 15 % wider on any map: $design', (one) => {
		const { story, own, view } = one;
		const labels = new Map(storyLabels(story).map((label) => [label.id, label] as const));
		const pixel = (label: FramedLabel) => projectPixel(label.position, view.camera, view.frame);
		const seen = view.labels.filter((label) => boxHolds(whole(view.frame), pixel(label)));
		expect(seen.length).toBeGreaterThan(0);
		const others = lengthsBetween(own.widths, 'width').flatMap((width) =>
			lengthsBetween(own.heights, 'height').map((height) => ({ width, height })),
		);
		for (const size of others.filter((size) => isWide(size) === isWide(own.smallest))) {
			const at = `${size.width}×${size.height}`;
			const camera = fitView(view, size);
			const boxes = tieredLabels(seen, size).map((label) => ({
				id: label.id,
				box: growBox(
					moveBox(labelBox(label, labels.get(label.id), 1.15), projectPixel(label.position, camera, size)),
					// Where a browser paints whole pixels.
					-1,
				),
			}));
			const covered = [
				...cornerBoxes(own, size),
				...view.edges.map((edge) => boxAround(edgePixel(edge, size), edgeMark.size)),
			];
			for (const [i, { id, box }] of boxes.entries()) {
				const over = boxes.slice(i + 1).filter((other) => boxesOverlap(box, other.box));
				expect(over, `${id} at ${at}`).toEqual([]);
				expect(
					covered.filter((other) => boxesOverlap(box, other)),
					`${id} at ${at}`,
				).toEqual([]);
				expect(boxHoldsBox(whole(size), box), `${id} at ${at}`).toBe(true);
			}
		}
	});

	describe('on maps of many sizes', () => {
		const views = Object.fromEntries(
			cases.filter(({ name }) => name === 'Ukraine').map(({ design, view }) => [design, view] as const),
		);
		/** What a map of a size names, with its view. */
		const titlesAt = (page: keyof typeof drawnDesigns, size: Size) => {
			const view = views[chooseDesign(drawnDesigns[page], size)]!;
			const seen = view.labels.filter(({ position }) =>
				boxHolds(whole(view.frame), projectPixel(position, view.camera, view.frame)),
			);
			return tieredLabels(seen, size).map(({ title }) => title.replace('\n', ' '));
		};
		const numbers = ['about 70,000', 'over 200,000', 'over 47,000'];

		it.each(['page', 'embed'] as const)('names the capital on every one: %s', (page) => {
			for (let width = 280; width <= 1400; width += 20)
				for (let height = 207; height <= 900; height += 11)
					expect(titlesAt(page, { width, height }), `${width}×${height}`).toContain('Kyiv');
		});

		it.each([
			[300, 365],
			[320, 411],
			[351, 275],
			[360, 281],
			[375, 293],
			[390, 371],
			[560, 240],
			[640, 280],
			[640, 400],
			[780, 556],
			[864, 800],
		])('has the numbers of all flows on one of %i × %i', (width, height) => {
			for (const page of ['page', 'embed'] as const)
				expect(titlesAt(page, { width, height })).toEqual(expect.arrayContaining(numbers));
		});

		it('has those of two on the smallest embed that is not low', () => {
			const titles = titlesAt('embed', { width: 280, height: 275 });
			expect(titles).toEqual(expect.arrayContaining(['over 200,000', 'about 70,000']));
		});

		it('leaves no mark without its name on a page of 1280 × 800', () => {
			const names = ukraine.places.filter(({ id }) => !views.wide!.edges.some((edge) => edge.id === id));
			const titles = titlesAt('page', { width: 864, height: 800 }).map((title) => title.toLowerCase());
			for (const { name } of names) expect(titles).toContain(name.toLowerCase());
		});

		it('labels no place that stands at the edge', () => {
			for (const { labels, edges } of Object.values(views)) {
				const far = new Set(edges.map(({ id }) => id));
				expect(labels.filter(({ id }) => far.has(id))).toEqual([]);
			}
		});
	});
});
