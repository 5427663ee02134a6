import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { followDrawnNames } from '$lib/map/drawn-names';

/** A map, whose names are the drawing's as the container's class and the style's state say. */
function makeMap() {
	const classes = new Set<string>();
	let [isMoving, away] = [false, 0];
	const classList = {
		add: (name: string) => classes.add(name),
		toggle: (name: string, isOn: boolean) => (isOn ? classes.add(name) : classes.delete(name)),
	};
	const map = {
		getContainer: () => ({ classList }),
		isMoving: () => isMoving,
		setGlobalStateProperty: (_: string, value: number) => void (away = value),
	};
	return {
		follow: followDrawnNames(map as unknown as MapLibreMap),
		setMoving: (is: boolean) => void (isMoving = is),
		read: () => [classes.has('names-drawn') && 'drawing', away === 1 && 'canvas'].filter(Boolean),
	};
}

describe('followDrawnNames', () => {
	it('leaves the names to the drawing at first, and while the map goes to where it is', () => {
		const { follow, setMoving, read } = makeMap();
		expect(read()).toEqual(['drawing']);
		setMoving(true);
		follow(true);
		expect(read()).toEqual(['drawing']);
	});

	it('gives them to the canvas as soon as the map leaves', () => {
		const { follow, setMoving, read } = makeMap();
		setMoving(true);
		follow(false);
		expect(read()).toEqual(['canvas']);
	});

	it('gives them back once the map has come to rest at the first view, and not on its way', () => {
		const { follow, setMoving, read } = makeMap();
		follow(false);
		setMoving(true);
		follow(true);
		expect(read()).toEqual(['canvas']);
		setMoving(false);
		follow(true);
		expect(read()).toEqual(['drawing']);
	});
});
