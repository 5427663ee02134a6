/** Reported areas and borders as SVG, as far as they are known: hatched, and dotted. */
import type { LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { StoryFeatures } from '$lib/story/features';
import { itemsById } from '$lib/story/lookup';
import type { PartDirection } from '$lib/story/schema-places';
import type { Story } from '$lib/story/story';
import { projectPixel, type Bounds, type Camera } from './camera';
import type { Box, Pixel, Size } from './frame';
import { placeAccent } from './marks';
import type { Accent } from './palette';
import { shapeFeatures } from './style-shapes';
import { borderPart } from './svg-basemap';
import { element, shortNumber } from './svg-element';
import { cutRings, drawLines, drawRings, type Region } from './svg-geometry';
import { byZoom, dashArray, partId, type Painting, type Parts } from './svg-parts';

const hatchStep = 6;
const hatchOpacity = 0.4;
/** Pixels by which a simplified coast may lie outside the box around it. */
const coastRoom = 3;

/** The geometry of areas, and of the borders that the base map has no line for. */
export function placeParts(story: Story, features: StoryFeatures, basemap: Parts, region: Region): Parts {
	const parts: Parts = new Map();
	const boxes = new Map(features.features.map(({ id, bbox }) => [id, bbox as Bounds | undefined] as const));
	for (const { properties, geometry } of shapeFeatures(story, features).features) {
		const { place } = properties;
		if (properties.kind === 'area') {
			const box = partBox(place, story, boxes.get(place), region);
			const country = basemap.get('country')?.lines ?? [];
			const lines = box ? cutRings(country, box) : drawRings(geometry as Polygon | MultiPolygon, region);
			parts.set(place, { lines, closed: true, smooth: !box });
		} else if (!basemap.get(shapePart(place, story))?.lines.length) {
			const lines = drawLines(geometry as LineString | MultiLineString, region);
			parts.set(shapePart(place, story), { lines, closed: false });
		}
	}
	return parts;
}

/** The box that a part of the story's country is cut by, so that it ends at the coast that is drawn; null for other areas. */
function partBox(place: string, story: Story, bbox: Bounds | undefined, { project }: Region): Box | null {
	const shape = itemsById(story.places).get(place)?.shape;
	if (shape?.type !== 'part' || shape.country !== story.dateline.country || !bbox) return null;
	const [west, south, east, north] = bbox;
	const [{ x: left, y: top }, { x: right, y: bottom }] = [project([west, north]), project([east, south])];
	const beyond = (direction: PartDirection) => (shape.direction === direction ? 0 : coastRoom);
	return {
		left: left - beyond('east'),
		top: top - beyond('south'),
		right: right + beyond('west'),
		bottom: bottom + beyond('north'),
	};
}

/**
 * How areas and borders are painted, from below.
 *
 * @param framing tells the hatching of one framing from another's
 */
export function placePaintings(
	story: Story,
	features: StoryFeatures,
	{ zoom }: Camera,
	framing: string,
): Painting[] {
	const shapes = shapeFeatures(story, features).features.map(({ properties }) => properties);
	const areas = shapes.filter(({ kind }) => kind === 'area');
	const borders = shapes.filter(({ kind }) => kind === 'border');
	const dots = (zoom: number) => byZoom({ zoom }, [3, 2, 6, 3]);
	return [
		...areas.map(({ place, accent }) => ({
			part: place,
			attributes: { fill: `url(#${hatchId(accent, framing)})` },
			place,
		})),
		...areas
			.filter(({ edge }) => edge)
			.map(({ place, accent }) => ({
				part: place,
				attributes: {
					class: `edge ${accent}`,
					'stroke-width': 1.25,
					'stroke-dasharray': dashArray([3, 2], () => 1.25, zoom, 'butt'),
				},
			})),
		...borders.map(({ place, accent }) => ({
			part: shapePart(place, story),
			attributes: { class: `line band ${accent}`, 'stroke-width': byZoom({ zoom }, [3, 4.5, 6, 8]) },
			place,
		})),
		...borders.map(({ place, accent }) => ({
			part: shapePart(place, story),
			attributes: {
				class: `line dots ${accent}`,
				'stroke-width': dots(zoom),
				'stroke-dasharray': dashArray([0, 2], dots, zoom, 'round'),
			},
			place,
		})),
	];
}

/**
 * The hatching of a framing's areas. MapLibre makes it at the whole zoom level below, from the map's own corner, and
 * stretches it with the map.
 *
 * @param framing.pixel units of the parts to a pixel
 * @param framing.corner units of the parts from their origin to the frame's
 */
export function hatchPatterns(
	story: Story,
	framing: { name: string; frame: Size; camera: Camera; pixel: number; corner: Pixel },
): string {
	const { name, frame, camera, pixel, corner } = framing;
	const accents = story.places
		.filter(({ kind }) => kind === 'area')
		.map((place) => placeAccent(place, story));
	const stretch = 2 ** (camera.zoom - Math.floor(camera.zoom));
	const start = projectPixel([-180, northEnd], camera, frame);
	const at = (pixels: number, units: number) =>
		shortNumber((pixels % (hatchStep * stretch)) * pixel + units, 2);
	return [...new Set(accents)]
		.map((accent) =>
			element(
				'pattern',
				{
					id: hatchId(accent, name),
					width: hatchStep,
					height: hatchStep,
					patternUnits: 'userSpaceOnUse',
					patternTransform: `translate(${at(start.x, corner.x)} ${at(start.y, corner.y)})scale(${shortNumber(stretch * pixel, 4)})`,
				},
				element('path', {
					class: `hatching ${accent}`,
					d: 'M-1 4 4-1M2 7 7 2',
					stroke: 'currentColor',
					'stroke-opacity': hatchOpacity,
				}),
			),
		)
		.join('');
}

/** Where web Mercator's square ends. */
const northEnd = 85.05112878;

function hatchId(accent: Accent, framing: string): string {
	return partId(`hatch-${accent}-${framing}`);
}

function shapePart(place: string, story: Story): string {
	return borderPart(itemsById(story.places).get(place)?.countries ?? []);
}
