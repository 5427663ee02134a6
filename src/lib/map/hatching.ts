/** The hatching of areas: stripes that are as wide on a map of any size, in the server's drawing and in MapLibre's. */
import type { Position } from 'geojson';
import { projectPixel } from './camera';
import type { MarkState } from './marks';
import { drawDistances, hatching, moved, type RasterImage } from './raster';

/** Pixels from one stripe to the next, as measured along x. */
export const hatchStep = 6;
export const hatchOpacity: Record<MarkState, number> = { plain: 0.4, open: 0.75, quiet: 0.28 };
const stripe = 1;
const tile = 2 * hatchStep;
/** The corner from which MapLibre lays its tiles. */
const northWest = { center: [-180, 85.05112878] as [number, number], zoom: 0 };

/**
 * Draws the hatching for `fill-pattern` at a zoom level. MapLibre makes it at the whole level below and stretches it with the
 * map, so that it is drawn as much smaller.
 *
 * @param corner where the stripes begin, half a step from the first
 */
export function drawHatching(zoom: number, corner: Position): RasterImage {
	const { x, y } = projectPixel(corner, { ...northWest, zoom }, { width: 0, height: 0 });
	const image = drawDistances(tile, tile, moved(hatching(hatchStep, stripe), (x + y) % hatchStep, 0));
	return { ...image, pixelRatio: image.pixelRatio * 2 ** (zoom - Math.floor(zoom)) };
}
