import { describe, expect, it } from 'vitest';
import { flowArrows, shaftVertex } from '$lib/map/flow-arrows';
import { sampleFeatures, sampleStory } from './sample-story';

const arrows = flowArrows(sampleStory, sampleFeatures);
const arrow = (id: string) => arrows.find((one) => one.id === id)!;

describe('flowArrows', () => {
	it('has one for each flow, the widest first', () => {
		expect(arrows.map(({ id }) => id)).toEqual(['flow-east', 'flow-away', 'flow-west']);
	});

	it('opens the place that reported the figure, or the place entered', () => {
		expect(arrow('flow-east')).toMatchObject({ place: 'east', from: 'home', to: 'east' });
		expect(arrow('flow-west')).toMatchObject({ place: 'west', from: 'home', to: 'west' });
	});

	it('tells a count that is not known from one that is', () => {
		expect([arrow('flow-east').known, arrow('flow-west').known]).toEqual([true, false]);
	});

	it('points where the line ends, clockwise from north', () => {
		expect(arrow('flow-east').bearing).toBeGreaterThan(45);
		expect(arrow('flow-east').bearing).toBeLessThan(135);
		expect(arrow('flow-west').bearing).toBeLessThan(-45);
		expect(arrow('flow-west').bearing).toBeGreaterThan(-135);
	});
});

describe('shaftVertex', () => {
	it('goes from tail to head', () => {
		const line = ['tail', 'b', 'middle', 'd', 'head'];
		expect([0, 0.5, 1].map((along) => shaftVertex(line, along))).toEqual(['tail', 'middle', 'head']);
		expect(shaftVertex<string>([], 1)).toBeUndefined();
	});
});
