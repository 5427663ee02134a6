/** One page as a person makes it by hand for one story: map, places and text in one file, and five lines of script. */
import { bboxClip } from '@turf/bbox-clip';
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Position } from 'geojson';
import { storyExtent } from '../../../src/lib/story/extent';
import type { Place } from '../../../src/lib/story/story';
import type { PeerPlaces } from './peer-places';

const WIDTH = 864;
const HEIGHT = 800;
/** Pixels between the outermost near places and the edge, where the far ones stand. */
const MARGIN = 70;

type Project = (position: Position) => { x: number; y: number };

/**
 * Makes the page.
 *
 * @param basemap countries, borders, lakes and rivers, told apart by `layer`
 * @param text the page's text as HTML, in which each place has an element with its id
 */
export function inlineSvgPage(places: PeerPlaces, basemap: FeatureCollection, text: string): string {
	const { project, box } = frameNear(places);
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Places on one inline SVG</title>
<link rel="icon" href="data:,">
<style>
body { margin: 0; font: 16px/1.5 sans-serif; }
svg { display: block; max-width: 100%; background: #d5e3ea; font-size: 12px; }
.country { fill: #f4f1ea; }
.lake { fill: #d5e3ea; }
.river { fill: none; stroke: #b5ccd8; }
.border { fill: none; stroke: #a89f8f; }
circle { fill: #b3261e; stroke: #fff; }
main { max-width: 40rem; padding: 1rem; }
#popup { position: absolute; top: 1rem; left: 1rem; width: 20rem; max-height: 30rem; overflow: auto; padding: 1rem; background: #fff; border: 1px solid; }
</style>
</head>
<body>
<svg width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">
${drawBasemap(basemap, project, box)}
${places.features.map((place) => drawPlace(place, project)).join('\n')}
</svg>
<div id="popup" hidden></div>
<main>${text}</main>
<script>
const popup = document.getElementById('popup');
document.querySelector('svg').addEventListener('click', (event) => {
	const link = event.target.closest('a');
	if (!link) return;
	event.preventDefault();
	popup.replaceChildren(document.getElementById(link.href.baseVal.slice(1)).cloneNode(true));
	popup.hidden = false;
});
</script>
</body>
</html>
`;
}

/** Web Mercator that shows the near places, and the box of degrees that it shows. */
function frameNear(places: PeerPlaces): { project: Project; box: [number, number, number, number] } {
	const points = places.features.map(({ properties, geometry }) => ({
		id: properties.id,
		point: geometry.coordinates,
	}));
	const [west, south, east, north] = storyExtent({ places: points as Place[] }).bbox;
	const [left, right] = [mercatorX(west), mercatorX(east)];
	const [top, bottom] = [mercatorY(north), mercatorY(south)];
	const scale = Math.min((WIDTH - 2 * MARGIN) / (right - left), (HEIGHT - 2 * MARGIN) / (bottom - top));
	const [x0, y0] = [(left + right) / 2 - WIDTH / 2 / scale, (top + bottom) / 2 - HEIGHT / 2 / scale];
	const [x1, y1] = [x0 + WIDTH / scale, y0 + HEIGHT / scale];
	return {
		project: ([longitude = 0, latitude = 0]) => ({
			x: Math.round((mercatorX(longitude) - x0) * scale),
			y: Math.round((mercatorY(latitude) - y0) * scale),
		}),
		box: [x0 * 360 - 180, latitudeOf(y1), x1 * 360 - 180, latitudeOf(y0)],
	};
}

/** Shares of the world's width, from its west and north. */
function mercatorX(longitude: number): number {
	return (longitude + 180) / 360;
}

function mercatorY(latitude: number): number {
	return (1 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / Math.PI) / 2;
}

function latitudeOf(y: number): number {
	return (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
}

function drawBasemap(
	{ features }: FeatureCollection,
	project: Project,
	box: [number, number, number, number],
): string {
	return ['country', 'lake', 'river', 'border']
		.map((layer) => {
			const shapes = features.filter(({ geometry, properties }) => {
				const isShape = geometry.type === 'MultiPolygon' || geometry.type === 'MultiLineString';
				return isShape && properties?.layer === layer;
			});
			const d = shapes
				.map((shape) => drawShape(bboxClip(shape as Feature<MultiPolygon | MultiLineString>, box), project))
				.join('');
			return `<path class="${layer}" d="${d}"/>`;
		})
		.join('\n');
}

function drawShape({ geometry }: ReturnType<typeof bboxClip>, project: Project): string {
	switch (geometry.type) {
		case 'Polygon':
			return geometry.coordinates.map((ring) => `${drawLine(ring, project)}z`).join('');
		case 'MultiPolygon':
			return geometry.coordinates
				.flat()
				.map((ring) => `${drawLine(ring, project)}z`)
				.join('');
		case 'LineString':
			return drawLine(geometry.coordinates, project);
		case 'MultiLineString':
			return geometry.coordinates.map((line) => drawLine(line, project)).join('');
	}
}

/** Whole pixels, those said twice left out: about the detail of a map at 1:50m, at the scale of a country. */
function drawLine(line: Position[], project: Project): string {
	const pixels = line.map(project);
	const steps = pixels.filter(({ x, y }, i) => x !== pixels[i - 1]?.x || y !== pixels[i - 1]?.y);
	const [start, ...rest] = steps;
	if (!start) return '';
	let { x, y } = start;
	const moves = rest.map((next) => {
		const move = `${next.x - x} ${next.y - y}`;
		({ x, y } = next);
		return move;
	});
	return `M${start.x} ${start.y}l${moves.join(' ')}`.replaceAll(' -', '-');
}

/** A far place stands at the edge, in the direction of where it is. */
function drawPlace({ geometry, properties: { id, name } }: PeerPlaces['features'][number], project: Project) {
	const { x, y } = project(geometry.coordinates);
	const [left, top] = [Math.min(WIDTH - 60, Math.max(12, x)), Math.min(HEIGHT - 12, Math.max(12, y))];
	return `<a href="#${id}"><circle cx="${left}" cy="${top}" r="7"/><text x="${left + 10}" y="${top + 4}">${escapeText(name)}</text></a>`;
}

function escapeText(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
