import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it, vi } from 'vitest';
import { listenToReader, ours } from '$lib/map/reader-moves';

/** A map that says what it is told to, with what its movements carry. */
function makeMap() {
	const heard = new Map<string, (event: object) => void>();
	const onMoved = vi.fn();
	listenToReader(
		{ on: (type: string, hear: (event: object) => void) => heard.set(type, hear) } as unknown as MapLibreMap,
		onMoved,
	);
	return { fire: (type: string, data: object = {}) => heard.get(type)?.({ type, ...data }), onMoved };
}

describe('listenToReader', () => {
	it('hears a movement that begins with an event', () => {
		const { fire, onMoved } = makeMap();
		fire('movestart', { originalEvent: {} });
		expect(onMoved).toHaveBeenCalledOnce();
	});

	it('hears a zoom that MapLibre knows no event of', () => {
		const { fire, onMoved } = makeMap();
		fire('movestart');
		fire('zoomstart');
		expect(onMoved).toHaveBeenCalledOnce();
	});

	it('hears neither movements of our own nor that the map has another size', () => {
		const { fire, onMoved } = makeMap();
		fire('movestart', ours);
		fire('zoomstart', ours);
		fire('movestart');
		expect(onMoved).not.toHaveBeenCalled();
	});
});
