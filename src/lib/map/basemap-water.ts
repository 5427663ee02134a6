// The base map's lakes and rivers. The sea is what no country covers.
import bboxClip from '@turf/bbox-clip';
import type { Feature, LineString, MultiLineString, MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type * as TopoJson from 'topojson-specification';
import type { WaterTopology } from './atlas';
import { distance, roundPosition, type Detail } from './basemap-detail';
import { dropSpecks } from './basemap-land';
import { geojsonPolygons } from './geojson-polygons';
import type { Bounds } from './camera';

export interface LakeProperties {
	layer: 'lake';
}

/** `rank` is 1 for the longest rivers, of 1,000 km and more, to 3 for the shortest. */
export interface RiverProperties {
	layer: 'river';
	rank: 1 | 2 | 3;
}

/** The lakes of a simplified topology that can be seen at the detail of their place, anywhere in the world. */
export function lakeFeatures(water: WaterTopology, detail: Detail): Feature<MultiPolygon, LakeProperties>[] {
	return water.objects.lakes.geometries.flatMap((lake): Feature<MultiPolygon, LakeProperties>[] => {
		const geometry = dropSpecks(geojsonPolygons(water, lake), detail);
		if (geometry.coordinates.length === 0) return [];
		return [{ type: 'Feature', properties: { layer: 'lake' }, geometry }];
	});
}

/** The rivers of a simplified topology in a region, cut at its edge. */
export function riverFeatures(
	water: WaterTopology,
	region: Bounds,
): Feature<MultiLineString, RiverProperties>[] {
	return water.objects.rivers.geometries.flatMap((river): Feature<MultiLineString, RiverProperties>[] => {
		const arcs = river.type === 'LineString' ? [river.arcs] : river.arcs;
		const lines: TopoJson.MultiLineString = { type: 'MultiLineString', arcs };
		const whole = feature(water, lines).geometry;
		const inside = bboxClip(whole, region).geometry as LineString | MultiLineString;
		const pieces = inside.type === 'LineString' ? [inside.coordinates] : inside.coordinates;
		const coordinates = pieces.filter((line) => line.length > 1).map(roundLine);
		if (coordinates.length === 0) return [];
		const km = whole.coordinates.reduce((sum, line) => sum + lineLength(line), 0);
		const rank = km >= 1000 ? 1 : km >= 400 ? 2 : 3;
		const geometry: MultiLineString = { type: 'MultiLineString', coordinates };
		return [{ type: 'Feature', properties: { layer: 'river', rank }, geometry }];
	});
}

/** Rounded anew, where the region's edge cut it. */
function roundLine(line: Position[]): Position[] {
	return line.map((position) => roundPosition(position, 0));
}

function lineLength(line: Position[]): number {
	return line.slice(1).reduce((sum, position, i) => sum + distance(line[i]!, position), 0);
}
