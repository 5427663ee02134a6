import { describe, expect, it } from 'vitest';
import { lineMeetsBox } from '$lib/map/frame';
import { labelCandidates, waitingPlace } from '$lib/map/label-candidates';
import type { Label } from '$lib/map/map-labels';
import { makeDrawn, makeLabel, room } from './label-pieces';

describe('labelCandidates', () => {
	const flow: Label = {
		id: 'flow-a',
		place: 'a',
		role: 'flow',
		weight: 100,
		texts: [{ title: '9', detail: '', width: 90, height: 30 }],
	};
	const line = Array.from({ length: 11 }, (_, i) => ({ x: 100 + i * 20, y: 200 }));
	const drawn = makeDrawn(
		{ 'flow-a': { x: 308, y: 200 } },
		{ arrows: new Map([['flow-a', { line, radius: 6 }]]) },
	);

	it('puts a number ahead of its arrow', () => {
		const [best] = labelCandidates(flow, drawn);
		expect(best).toMatchObject({ along: 1, anchor: { x: 300, y: 200 }, side: 1 });
		expect(best!.box.left).toBeGreaterThan(308);
	});

	it('puts it beside the shaft where the head is out of sight', () => {
		const [best] = labelCandidates(flow, { ...drawn, room: { ...room, right: 290 } });
		expect(best!.along).toBeLessThan(1);
		expect(lineMeetsBox(line, best!.box)).toBe(false);
	});

	it('has none for what is out of sight', () => {
		expect(labelCandidates(makeLabel('a'), makeDrawn({ a: { x: 700, y: 200 } }))).toEqual([]);
	});
});

describe('waitingPlace', () => {
	it('is where a label comes into view with its mark', () => {
		expect(waitingPlace(makeLabel('a'), makeDrawn({ a: { x: 700, y: 200 } }))).toMatchObject({ side: 1 });
	});

	it('is none where the edge would cut the label', () => {
		expect(waitingPlace(makeLabel('a'), makeDrawn({ a: { x: -20, y: 200 } }))).toBeNull();
	});
});
