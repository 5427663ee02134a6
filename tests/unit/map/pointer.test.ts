import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { layers } from '$lib/map/ids';
import { pickTolerance } from '$lib/map/pick';
import { listenToPointer } from '$lib/map/pointer';
import { makePlace } from '../../story-pieces';

type Box = [[number, number], [number, number]];

/** A map on which one mark stands at a pixel; it finds it where the box that is asked for holds that pixel. */
function makeMap(mark: { x: number; y: number }, cluster?: number) {
	const listeners = new Map<string, (event: object) => void>();
	const canvas = { style: { cursor: '' } };
	let moving = false;
	const listen = (type: string, listener: (event: object) => void) => void listeners.set(type, listener);
	const map = {
		on: listen,
		getContainer: () => ({ addEventListener: listen }),
		getCanvas: () => canvas,
		isMoving: () => moving,
		project: () => mark,
		queryRenderedFeatures: (box: Box, { layers: asked }: { layers: string[] }) => {
			if (!asked.includes(layers.marks)) return [];
			const [[left, top], [right, bottom]] = box;
			const isHit = mark.x >= left && mark.x <= right && mark.y >= top && mark.y <= bottom;
			const geometry = { type: 'Point', coordinates: [0, 0] };
			return isHit ? [{ layer: { id: layers.marks }, geometry, properties: { place: 'kyiv', cluster } }] : [];
		},
	};
	const picked: string[][] = [];
	const clusters: number[] = [];
	listenToPointer(
		map as unknown as MapLibreMap,
		[makePlace()],
		(ids) => picked.push(ids),
		(id) => clusters.push(id),
	);
	const fire = (type: string, event: object) => listeners.get(type)?.(event);
	return { picked, clusters, canvas, fire, move: () => (moving = true) };
}

describe('listenToPointer', () => {
	const mark = { x: 100, y: 100 };
	const beside = (pixels: number) => ({ point: { x: 100 + pixels, y: 100 } });

	it('finds a mark within the tolerance of a mouse', () => {
		const { picked, fire } = makeMap(mark);
		fire('click', beside(pickTolerance.mouse));
		fire('click', beside(pickTolerance.mouse + 1));
		expect(picked).toEqual([['kyiv'], []]);
	});

	it('finds it farther away from a finger, until a mouse is used again', () => {
		const { picked, fire } = makeMap(mark);
		fire('pointerdown', { pointerType: 'touch' });
		fire('click', beside(pickTolerance.touch));
		fire('pointerdown', { pointerType: 'mouse' });
		fire('click', beside(pickTolerance.touch));
		expect(picked).toEqual([['kyiv'], []]);
	});

	it('shows a hand over what can be opened, but not while the map moves', () => {
		const { canvas, fire, move } = makeMap(mark);
		fire('mousemove', beside(0));
		expect(canvas.style.cursor).toBe('pointer');
		fire('mousemove', beside(300));
		expect(canvas.style.cursor).toBe('');
		move();
		fire('mousemove', beside(0));
		expect(canvas.style.cursor).toBe('');
	});

	it('tells a cluster from a place', () => {
		const { picked, clusters, canvas, fire } = makeMap(mark, 42);
		fire('click', beside(3));
		expect([picked, clusters]).toEqual([[], [42]]);
		fire('mousemove', beside(3));
		expect(canvas.style.cursor).toBe('pointer');
	});
});
