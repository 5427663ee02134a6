/** Where the map looks: web Mercator on tiles of 512 pixels, as MapLibre has it. Pure, so that the server frames alike. */
import type { Feature, Position } from 'geojson';
import type { Precision } from '$lib/story/schema-places';
import type { Place } from '$lib/story/story';
import {
	addMargin,
	boxCentre,
	boxHolds,
	insetBox,
	noInsets,
	type Box,
	type Insets,
	type Pixel,
	type Size,
} from './frame';

export interface Camera {
	center: [number, number];
	zoom: number;
}

/** West, south, east, north in degrees. */
export type Bounds = [number, number, number, number];

export const minZoom = 1.5;
export const maxZoom = 10;
const tileSize = 512;
/** Pixels by which a place must lie inside the frame to be left where it is. */
const visibleMargin = 28;
/** No point is looked at more closely than it is known. */
export const closestZoom: Record<Precision, number> = {
	site: 8.5,
	settlement: 7,
	area: 7,
	inferred: 6,
	country: 4.5,
};
const durations = { near: 350, far: 500 };

/**
 * Where to look when a place is opened.
 *
 * @param feature the place's feature, whose bbox is framed where it is no point
 * @returns null where the place can be seen already
 */
export function placeCamera(
	place: Place,
	feature: Pick<Feature, 'bbox'> | undefined,
	camera: Camera,
	frame: Size,
	insets: Insets,
): Camera | null {
	const inner = insetBox(frame, addMargin(insets, visibleMargin));
	if (boxHolds(inner, projectPixel(place.point, camera, frame))) return null;
	const closest = closestZoom[place.precision];
	if (place.shape.type !== 'point' && feature?.bbox) {
		return fitBounds(feature.bbox as Bounds, frame, addMargin(insets, visibleMargin), closest);
	}
	const zoom = Math.min(Math.max(camera.zoom, minZoom), closest);
	return { center: centerFor(place.point, boxCentre(insetBox(frame, insets)), zoom, frame), zoom };
}

/** Whether the way from one camera to another is longer than two frames: such a way is flown. */
export function isFar(from: Camera, to: Camera, frame: Size): boolean {
	const { x, y } = projectPixel(to.center, { ...from, zoom: Math.min(from.zoom, to.zoom) }, frame);
	return Math.abs(x - frame.width / 2) > 2 * frame.width || Math.abs(y - frame.height / 2) > 2 * frame.height;
}

/** Milliseconds that the camera moves; none for a reader who wants no motion. */
export function moveDuration(far: boolean, reducedMotion: boolean): number {
	if (reducedMotion) return 0;
	return far ? durations.far : durations.near;
}

/** The closest camera that shows all of the bounds inside the padding. */
export function fitBounds(
	[west, south, east, north]: Bounds,
	frame: Size,
	padding: Insets,
	closest = maxZoom,
): Camera {
	const corners = [
		[west, south],
		[east, north],
	];
	return fitPoints(
		corners.map((position) => ({ position, margin: noInsets })),
		frame,
		padding,
		closest,
	);
}

/** A position with the pixels around it that must be seen too. */
export interface FitPoint {
	position: Position;
	margin: Insets;
}

/** The closest camera that shows all points with their margins inside the padding. */
export function fitPoints(points: FitPoint[], frame: Size, padding: Insets, closest = maxZoom): Camera {
	const inner = insetBox(frame, padding);
	let [low, high] = [minZoom, closest];
	// With margins in pixels there is no formula: halving the range 16 times comes to a ten-thousandth of a zoom level.
	for (let step = 0; step < 16; step++) {
		const zoom = (low + high) / 2;
		const { left, top, right, bottom } = worldBox(points, zoom);
		const fits = right - left <= inner.right - inner.left && bottom - top <= inner.bottom - inner.top;
		if (fits) low = zoom;
		else high = zoom;
	}
	const middle = worldPosition(boxCentre(worldBox(points, low)), low);
	return { center: centerFor(middle, boxCentre(inner), low, frame), zoom: low };
}

function worldBox(points: FitPoint[], zoom: number): Box {
	const boxes = points.map(({ position, margin }): Box => {
		const { x, y } = worldPixel(position, zoom);
		return { left: x - margin.left, top: y - margin.top, right: x + margin.right, bottom: y + margin.bottom };
	});
	return {
		left: Math.min(...boxes.map(({ left }) => left)),
		top: Math.min(...boxes.map(({ top }) => top)),
		right: Math.max(...boxes.map(({ right }) => right)),
		bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
	};
}

/** Where a position stands in the frame. */
export function projectPixel(position: Position, { center, zoom }: Camera, { width, height }: Size): Pixel {
	const [at, middle] = [worldPixel(position, zoom), worldPixel(center, zoom)];
	return { x: at.x - middle.x + width / 2, y: at.y - middle.y + height / 2 };
}

/** What of the world a frame shows, and pixels around it. */
export function frameBounds({ center, zoom }: Camera, { width, height }: Size, around: Insets): Bounds {
	const middle = worldPixel(center, zoom);
	const at = (x: number, y: number) => worldPosition({ x: middle.x + x, y: middle.y + y }, zoom);
	const [west, north] = at(-width / 2 - around.left, -height / 2 - around.top);
	const [east, south] = at(width / 2 + around.right, height / 2 + around.bottom);
	return [west, south, east, north];
}

/** The centre at which a position stands at a pixel of the frame. */
function centerFor(
	position: Position,
	{ x, y }: Pixel,
	zoom: number,
	{ width, height }: Size,
): [number, number] {
	const at = worldPixel(position, zoom);
	return worldPosition({ x: at.x - x + width / 2, y: at.y - y + height / 2 }, zoom);
}

/** The camera after so many pixels of the map have gone to the left, and upwards. */
export function panCamera({ center, zoom }: Camera, { x, y }: Pixel): Camera {
	const at = worldPixel(center, zoom);
	return { center: worldPosition({ x: at.x + x, y: at.y + y }, zoom), zoom };
}

/** The camera so many levels closer, as close as it goes, with a pixel of the frame where it was. */
export function zoomCamera(camera: Camera, levels: number, around: Pixel, { width, height }: Size): Camera {
	const zoom = Math.min(maxZoom, Math.max(minZoom, camera.zoom + levels));
	const share = 1 - 2 ** (camera.zoom - zoom);
	const shift = { x: (around.x - width / 2) * share, y: (around.y - height / 2) * share };
	return { ...panCamera(camera, shift), zoom };
}

function worldPixel([longitude = 0, latitude = 0]: Position, zoom: number): Pixel {
	const world = tileSize * 2 ** zoom;
	const sine = Math.sin((latitude * Math.PI) / 180);
	const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
	return { x: (longitude / 360 + 0.5) * world, y: y * world };
}

function worldPosition({ x, y }: Pixel, zoom: number): [number, number] {
	const world = tileSize * 2 ** zoom;
	const latitude = (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / world))) * 180) / Math.PI;
	return [(x / world - 0.5) * 360, latitude];
}
