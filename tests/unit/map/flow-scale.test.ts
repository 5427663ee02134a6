import { describe, expect, it } from 'vitest';
import {
	flowGrowthAt,
	flowHead,
	flowWidth,
	flowWidths,
	narrowestFlow,
	widestFlow,
} from '$lib/map/flow-scale';
import { sampleFeatures } from './sample-story';

describe('flowWidth', () => {
	it('is linear: twice the count is twice the width', () => {
		expect(flowWidth({ value: 200_000 }, 200_000)).toBe(widestFlow);
		expect(flowWidth({ value: 100_000 }, 200_000)).toBe(widestFlow / 2);
		expect(flowWidth({ value: 50_000 }, 200_000)).toBe(widestFlow / 4);
	});

	it('never gets so narrow that it cannot be seen', () => {
		expect(flowWidth({ value: 1 }, 200_000)).toBe(narrowestFlow);
		expect(flowWidth({ value: 0 }, 0)).toBe(narrowestFlow);
	});

	it('does not pretend to know an unknown count', () => {
		expect(flowWidth({ value: null }, 200_000)).toBe(narrowestFlow);
	});
});

describe('flowWidths', () => {
	it('measures all flows of a story by the largest', () => {
		expect(Object.fromEntries(flowWidths(sampleFeatures))).toEqual({
			'flow-east': widestFlow,
			'flow-away': widestFlow / 4,
			'flow-west': narrowestFlow,
		});
	});
});

describe('flowHead', () => {
	it.each([narrowestFlow, 8, widestFlow])('is wider than a shaft of %d pixels', (width) => {
		expect(flowHead(width).width).toBeGreaterThan(width + 4);
		expect(flowHead(width).length).toBeGreaterThan(0);
	});
});

describe('flowGrowthAt', () => {
	it('grows with the zoom and then stays', () => {
		const levels = [0, 3, 4, 5, 9].map(flowGrowthAt);
		expect(levels).toEqual([0.6, 0.6, 0.8, 1, 1]);
	});
});
