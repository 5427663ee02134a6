import { beforeEach, describe, expect, it } from 'vitest';
import { frameBounds, panCamera, type Camera } from '$lib/map/camera';
import { frameLabels } from '$lib/map/framed-labels';
import { framedMarks } from '$lib/map/framed-marks';
import { FramedPicture } from '$lib/map/framed-picture';
import { noInsets } from '$lib/map/frame';
import { featuresOf, manyPlaces } from './many-places';
import { sampleFeatures, sampleStory } from './sample-story';

const many = manyPlaces(400);
const features = featuresOf(many);
const frame = { width: 600, height: 500 };
const framing = (camera: Camera) => ({ camera, frame, insets: noInsets, covered: [] });
const start: Camera = { center: [20, 63], zoom: 5 };
const deep: Camera = { center: [20, 63], zoom: 8 };

describe('FramedPicture', () => {
	let picture: FramedPicture;
	beforeEach(() => {
		picture = new FramedPicture(many, features, framing(start), frameLabels(many, features, framing(start)));
	});

	it('has the marks of its framing, and the labels that it is given', () => {
		expect(picture.marks).toEqual(framedMarks(many, framing(start)));
		expect(picture.parts).toEqual({ marks: picture.marks, labels: picture.labels });
	});

	it('stays as it is while the map moves within its marks', () => {
		const { marks, labels } = picture;
		expect(picture.follow(framing(panCamera(start, { x: 20, y: 20 })))).toBe(false);
		expect(picture.marks).toBe(marks);
		expect(picture.labels).toBe(labels);
	});

	it('has other marks where the map leaves them, and no label of a mark that is gone', () => {
		expect(picture.follow(framing(deep))).toBe(true);
		const [west, south, east, north] = frameBounds(deep, frame, noInsets);
		const [left, bottom, right, top] = picture.marks.bounds;
		expect(left <= west && bottom <= south && right >= east && top >= north).toBe(true);
		expect(picture.marks.level).toBe(8);

		picture.renew(framing(deep));
		const before = picture.labels;
		expect(before.length).toBeGreaterThan(0);
		expect(picture.follow(framing(start))).toBe(true);
		const alone = new Set(picture.marks.places.map(({ id }) => id));
		expect(picture.labels.length).toBeLessThan(before.length);
		expect(picture.labels.filter(({ id }) => !alone.has(id))).toEqual([]);
	});

	it('places labels anew where the map rests, unless it is given them', () => {
		picture.renew(framing(deep));
		expect(picture.labels).toEqual(frameLabels(many, features, framing(deep)));
		picture.renew(framing(start), []);
		expect(picture.parts).toEqual({ marks: framedMarks(many, framing(start)), labels: [] });
	});

	it('never has other marks of a story that is not clustered', () => {
		const whole = new FramedPicture(sampleStory, sampleFeatures, framing(start), []);
		expect(whole.marks.places).toBe(sampleStory.places);
		expect(whole.follow(framing({ center: [-120, -40], zoom: 9 }))).toBe(false);
	});
});
