import { describe, expect, it } from 'vitest';
import { maxZoom, projectPixel } from '$lib/map/camera';
import { clusterCamera } from '$lib/map/cluster-camera';
import { clusterPlaces, partingZoom, shownMarks } from '$lib/map/clusters';
import { boxHolds, insetBox } from '$lib/map/frame';
import { manyPlaces } from './many-places';

const frame = { width: 800, height: 600 };
const insets = { top: 16, right: 60, bottom: 32, left: 12 };
const many = manyPlaces(1000);
const { clusters } = shownMarks(many, 3, [-180, -90, 180, 90]);

describe('clusterCamera', () => {
	it('goes where a cluster comes apart, and no closer than the map goes', () => {
		expect(clusters.length).toBeGreaterThan(5);
		for (const { id } of clusters) {
			const { zoom } = clusterCamera(many, id, frame, insets)!;
			expect(zoom).toBeGreaterThanOrEqual(partingZoom(many, id)!);
			expect(zoom).toBeLessThanOrEqual(maxZoom);
		}
	});

	it('shows all of its places where they are apart by then', () => {
		const inner = insetBox(frame, insets);
		const shown = clusters.filter(({ id }) => {
			const camera = clusterCamera(many, id, frame, insets)!;
			return clusterPlaces(many, id).every(({ point }) =>
				boxHolds(inner, projectPixel(point, camera, frame)),
			);
		});
		expect(shown.length).toBeGreaterThan(clusters.length / 2);
	});

	it('is null for places on one spot', () => {
		const spot = manyPlaces(100, [20, 60, 20, 60]);
		const [all] = shownMarks(spot, 10, [-180, -90, 180, 90]).clusters;
		expect(clusterCamera(spot, all!.id, frame, insets)).toBeNull();
	});
});
