import { describe, expect, it } from 'vitest';
import { projectPixel } from '$lib/map/camera';
import { boxHolds, insetBox } from '$lib/map/frame';
import { homeCamera } from '$lib/map/home-camera';
import { storyExtent } from '$lib/story/extent';
import { sampleFeatures, sampleStory } from './sample-story';

const insets = { top: 16, right: 64, bottom: 40, left: 16 };
const frames = [
	{ width: 876, height: 800 },
	{ width: 390, height: 360 },
	{ width: 640, height: 394 },
	{ width: 320, height: 240 },
];

describe('homeCamera', () => {
	it.each(frames)('shows every near place clear of the controls at $width × $height', (frame) => {
		const camera = homeCamera(sampleStory, sampleFeatures, frame, insets);
		const inner = insetBox(frame, insets);
		const { near } = storyExtent(sampleStory);
		expect(near.length).toBe(8);
		for (const { point } of near) expect(boxHolds(inner, projectPixel(point, camera, frame))).toBe(true);
	});

	it.each(frames)('shows whole areas, borders and near flows at $width × $height', (frame) => {
		const camera = homeCamera(sampleStory, sampleFeatures, frame, insets);
		const inner = insetBox(frame, insets);
		for (const id of ['north', 'line', 'flow-east', 'flow-west']) {
			const [west, south, east, north] = sampleFeatures.features.find((feature) => feature.id === id)!.bbox!;
			expect(boxHolds(inner, projectPixel([west, north], camera, frame))).toBe(true);
			expect(boxHolds(inner, projectPixel([east, south], camera, frame))).toBe(true);
		}
	});

	it('leaves far places and flows to them outside', () => {
		const frame = frames[0]!;
		const camera = homeCamera(sampleStory, sampleFeatures, frame, insets);
		expect(boxHolds(insetBox(frame, insets), projectPixel([174, -41], camera, frame))).toBe(false);
		expect(camera.zoom).toBeGreaterThan(3.5);
	});
});
