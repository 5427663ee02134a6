/** Reported areas and borders as SVG, as far as they are known: hatched, and dotted. */
import type { LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { StoryFeatures } from '$lib/story/features';
import { itemsById } from '$lib/story/lookup';
import type { PartDirection } from '$lib/story/schema-places';
import type { Story } from '$lib/story/story';
import type { Bounds, Camera } from './camera';
import type { Box } from './frame';
import { shapeFeatures } from './style-shapes';
import { borderPart } from './svg-basemap';
import { cutRings, drawLines, drawRings, type Region } from './svg-geometry';
import { hatchFill } from './svg-hatching';
import { byZoom, dashArray, type Painting, type Parts } from './svg-parts';

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

/** How areas and borders are painted, from below. */
export function placePaintings(story: Story, features: StoryFeatures, { zoom }: Camera): Painting[] {
	const shapes = shapeFeatures(story, features).features.map(({ properties }) => properties);
	const areas = shapes.filter(({ kind }) => kind === 'area');
	const borders = shapes.filter(({ kind }) => kind === 'border');
	const dots = (zoom: number) => byZoom({ zoom }, [3, 2, 6, 3]);
	return [
		...areas.map(({ place, accent }) => ({
			part: place,
			attributes: { fill: hatchFill(accent) },
			isHatched: true,
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

function shapePart(place: string, story: Story): string {
	return borderPart(itemsById(story.places).get(place)?.countries ?? []);
}
