import type { Map } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { drawSmall, dropSky } from '$lib/map/canvas';

function fakeMap() {
	const done: string[] = [];
	const note =
		(name: string) =>
		(...args: unknown[]) => {
			done.push([name, ...args].join(' '));
		};
	const canvas = { width: 1600, height: 800 };
	const map = {
		getCanvas: () => canvas,
		painter: { resize: note('resize'), drawFunctions: { sky: note('sky'), line: note('line') } },
		triggerRepaint: note('repaint'),
		once: (event: string) => {
			note('wait for')(event);
			return Promise.resolve();
		},
	};
	return { map: map as unknown as Map, canvas, done };
}

describe('what a map draws while it loads', () => {
	it('has few pixels, until the whole is asked for and drawn', async () => {
		const { map, done } = fakeMap();
		const drawFull = drawSmall(map);
		expect(done).toEqual(['resize 1600 800 0.0625']);
		await drawFull();
		expect(done.slice(1)).toEqual(['resize 1600 800 1', 'repaint', 'wait for render']);
	});

	it('is whole where the map has another size by then', async () => {
		const { map, canvas, done } = fakeMap();
		const drawFull = drawSmall(map);
		canvas.width = 400;
		await drawFull();
		expect(done).toContain('resize 400 800 1');
	});
});

it('draws all but the sky', () => {
	const { map, done } = fakeMap();
	dropSky(map);
	const { sky, line } = map.painter.drawFunctions as unknown as Record<string, () => void>;
	sky!();
	line!();
	expect(done).toEqual(['line']);
});
