import { describe, expect, it } from 'vitest';
import { projectPixel } from '$lib/map/camera';
import { boxAround, boxesOverlap, noInsets, type Box } from '$lib/map/frame';
import { frameLabels, type FramedLabel } from '$lib/map/framed-labels';
import { homeCamera } from '$lib/map/home-camera';
import { storyLabels } from '$lib/map/map-labels';
import { borders } from '$lib/server/geography';
import { storyExtent } from '$lib/story/extent';
import { storyFeatures } from '$lib/story/features';
import { readUkraine } from '../../story-pieces';
import { sampleFeatures, sampleLabels, sampleStory } from './sample-story';

const ukraine = readUkraine();
const stories = [
	{ name: 'sample', story: sampleStory, features: sampleFeatures },
	{ name: 'Ukraine', story: ukraine, features: storyFeatures(ukraine, borders) },
];
const frames = [
	{ width: 876, height: 800 },
	{ width: 390, height: 360 },
	{ width: 640, height: 394 },
	{ width: 1600, height: 900 },
	{ width: 320, height: 300 },
];
const cases = stories.flatMap((one) => frames.map((frame) => ({ ...one, frame, ...frame })));

describe('frameLabels', () => {
	it.each(cases)(
		'of $name collide with nothing in the first view of $width × $height',
		({ story, features, frame }) => {
			const camera = homeCamera(story, features, frame, noInsets);
			const framed = frameLabels(story, features, { camera, frame, insets: noInsets, covered: [] });
			const sizes = new Map(storyLabels(story).map((label) => [label.id, label] as const));
			const whole: Box = { left: 0, top: 0, right: frame.width, bottom: frame.height };
			const boxes = framed
				.map(({ id, position, offset, title, detail }: FramedLabel) => {
					const { x, y } = projectPixel(position, camera, frame);
					const text = sizes.get(id)!.texts.find((one) => one.title === title && one.detail === detail)!;
					return boxAround({ x: x + offset[0], y: y + offset[1] }, text);
				})
				.filter((box) => boxesOverlap(box, whole));
			for (const [i, box] of boxes.entries()) {
				expect(box.left >= 0 && box.top >= 0 && box.right <= frame.width && box.bottom <= frame.height).toBe(
					true,
				);
				expect(boxes.slice(i + 1).filter((other) => boxesOverlap(box, other))).toEqual([]);
			}
		},
	);

	it.each(cases)(
		'of $name have every number of a near flow at $width × $height',
		({ story, features, frame }) => {
			const camera = homeCamera(story, features, frame, noInsets);
			const framed = frameLabels(story, features, { camera, frame, insets: noInsets, covered: [] });
			const near = new Set(storyExtent(story).near.map(({ id }) => id));
			const flows = features.features.filter(
				({ properties }) =>
					properties.kind === 'flow' && near.has(properties.from) && near.has(properties.to),
			);
			expect(flows.length).toBeGreaterThan(1);
			const ids = new Set(framed.map(({ id }) => id));
			expect(flows.filter(({ id }) => !ids.has(String(id)))).toEqual([]);
		},
	);

	it('has every label where there is room', () => {
		const labels = sampleLabels({ width: 876, height: 800 }).map(({ id }) => id);
		expect(labels.sort()).toEqual(
			storyLabels(sampleStory)
				.map(({ id }) => id)
				.sort(),
		);
	});

	it('hangs a label on its place', () => {
		const labels = sampleLabels({ width: 876, height: 800 });
		expect(labels.find(({ id }) => id === 'alpha')).toMatchObject({
			place: 'alpha',
			position: [20, 63],
			title: 'Alpha town',
		});
	});
});
