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
	const listen = (type: string, listener: (event: object) => void) => void listeners.set(type, listener);
	const canvas = { style: { cursor: '' }, addEventListener: listen };
	let moving = false;
	let queries = 0;
	const map = {
		on: listen,
		getContainer: () => ({ addEventListener: listen }),
		getCanvas: () => canvas,
		isMoving: () => moving,
		project: () => mark,
		queryRenderedFeatures: (box: Box, { layers: asked }: { layers: string[] }) => {
			queries += 1;
			if (!asked.includes(layers.marks)) return [];
			const [[left, top], [right, bottom]] = box;
			const isHit = mark.x >= left && mark.x <= right && mark.y >= top && mark.y <= bottom;
			const geometry = { type: 'Point', coordinates: [0, 0] };
			return isHit ? [{ layer: { id: layers.marks }, geometry, properties: { place: 'kyiv', cluster } }] : [];
		},
	};
	const pointed: string[][] = [];
	const picked: string[][] = [];
	const clusters: number[] = [];
	listenToPointer(
		map as unknown as MapLibreMap,
		[makePlace()],
		(ids) => pointed.push(ids),
		(ids) => picked.push(ids),
		(id) => clusters.push(id),
	);
	const fire = (type: string, event: object) => listeners.get(type)?.(event);
	return { pointed, picked, clusters, canvas, fire, move: () => (moving = true), queries: () => queries };
}

describe('listenToPointer', () => {
	const mark = { x: 100, y: 100 };
	const clickBeside = (pixels: number) => ({ offsetX: 100 + pixels, offsetY: 100 });
	/** MapLibre's own point is up to a pixel beside that of the browser. */
	const beside = (pixels: number) => ({
		point: { x: 101 + pixels, y: 100 },
		originalEvent: clickBeside(pixels),
	});

	it('finds a mark within the tolerance of a mouse', () => {
		const { picked, fire } = makeMap(mark);
		fire('click', clickBeside(pickTolerance.mouse));
		fire('click', clickBeside(pickTolerance.mouse + 1));
		expect(picked).toEqual([['kyiv'], []]);
	});

	it('finds it farther away from a finger, until a mouse is used again', () => {
		const { picked, fire } = makeMap(mark);
		fire('pointerdown', { pointerType: 'touch' });
		fire('click', clickBeside(pickTolerance.touch));
		fire('pointerdown', { pointerType: 'mouse' });
		fire('click', clickBeside(pickTolerance.touch));
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

	it('asks it once too where one event has parts of a pixel and the next has none', () => {
		const { picked, fire, queries } = makeMap(mark);
		fire('mousemove', beside(3.6));
		const asked = queries();
		fire('click', clickBeside(3));
		expect([picked, queries()]).toEqual([[['kyiv']], asked]);
		fire('click', clickBeside(5));
		expect([picked.length, queries()]).toEqual([2, 2 * asked]);
	});

	it('asks it no more for a pointer that comes, presses and clicks than for a click alone', () => {
		const [alone, whole] = [makeMap(mark), makeMap(mark)];
		alone.fire('click', clickBeside(3));
		whole.fire('mousemove', beside(3));
		whole.fire('mousemove', beside(3));
		whole.fire('pointerdown', { ...clickBeside(3), pointerType: 'mouse', isPrimary: true });
		whole.fire('click', clickBeside(3));
		expect([whole.picked, whole.queries()]).toEqual([[['kyiv']], alone.queries()]);
	});

	it('asks the map once for what the pointer came to and then clicks, and anew once that is drawn anew', () => {
		const { picked, fire, queries } = makeMap(mark);
		fire('mousemove', beside(3));
		const asked = queries();
		fire('click', clickBeside(3));
		expect([picked, queries()]).toEqual([[['kyiv']], asked]);
		fire('render', {});
		fire('click', clickBeside(3));
		expect([picked.length, queries()]).toEqual([2, 2 * asked]);
	});

	it('tells of a press what its click then picks, and asks the map once for both', () => {
		const { pointed, picked, fire, queries } = makeMap(mark);
		fire('pointerdown', { ...clickBeside(3), pointerType: 'mouse', isPrimary: true });
		const asked = queries();
		expect([pointed, picked]).toEqual([[['kyiv']], []]);
		fire('click', clickBeside(3));
		expect([pointed.length, picked, queries()]).toEqual([1, [['kyiv']], asked]);
	});

	it('tells of a mouse that comes to a place what its click then picks, and nothing of one beside it', () => {
		const { pointed, fire } = makeMap(mark);
		fire('mousemove', beside(300));
		expect(pointed).toEqual([]);
		fire('mousemove', beside(3));
		expect(pointed).toEqual([['kyiv']]);
	});

	it('finds a place as far from a finger as before, when a browser says that a mouse came there too', () => {
		const { picked, fire } = makeMap(mark);
		fire('pointerdown', { ...clickBeside(pickTolerance.touch), pointerType: 'touch' });
		fire('mousemove', beside(pickTolerance.touch));
		fire('click', clickBeside(pickTolerance.touch));
		expect(picked).toEqual([['kyiv']]);
	});

	it('tells of no press of a second finger, or on a map that moves', () => {
		const { pointed, fire, move } = makeMap(mark);
		fire('pointerdown', { ...clickBeside(3), pointerType: 'touch', isPrimary: false });
		move();
		fire('pointerdown', { ...clickBeside(3), pointerType: 'touch', isPrimary: true });
		expect(pointed).toEqual([]);
	});

	it('tells a cluster from a place', () => {
		const { pointed, picked, clusters, canvas, fire } = makeMap(mark, 42);
		fire('pointerdown', { ...clickBeside(3), pointerType: 'mouse', isPrimary: true });
		fire('click', clickBeside(3));
		expect([pointed, picked, clusters]).toEqual([[], [], [42]]);
		fire('mousemove', beside(3));
		expect(canvas.style.cursor).toBe('pointer');
	});
});
