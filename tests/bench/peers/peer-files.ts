/** The files of the pages that ours is compared with: written here, or as their packages ship them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FeatureCollection } from 'geojson';
import type { Files } from '../compressed-server';
import { inlineSvgPage } from './inline-svg';
import { placeBounds, readPlaces, type PeerPlaces } from './peer-places';

const packages = createRequire(import.meta.url);

const maplibre = ['maplibre-gl.mjs', 'maplibre-gl-worker.mjs', 'maplibre-gl.css'];
const leaflet = [
	'leaflet.js',
	'leaflet.css',
	'images/marker-icon.png',
	'images/marker-icon-2x.png',
	'images/marker-shadow.png',
];
const markercluster = ['leaflet.markercluster.js', 'MarkerCluster.css', 'MarkerCluster.Default.css'];

export interface BuiltStory {
	/** The story's GeoJSON. */
	geojson: string;
	/** Its base map: a FeatureCollection. */
	basemap: string;
}

/**
 * All three peers of a story, each in a folder of its own.
 *
 * @param text the text that our page shows, as HTML
 */
export function peerFiles(story: BuiltStory, text: string): Files {
	const places = readPlaces(story.geojson);
	const basemap = JSON.parse(story.basemap) as FeatureCollection;
	return new Map([
		['/inline-svg/', Buffer.from(inlineSvgPage(places, basemap, text))],
		...maplibreFiles('/maplibre/', story.basemap, places),
		...shared('/leaflet/', 'leaflet.html', story.basemap, places),
		...distFiles('/leaflet/', 'leaflet', leaflet),
		...distFiles('/leaflet/', 'leaflet.markercluster', markercluster),
	]);
}

/** The plain MapLibre page alone. */
export function maplibreFiles(folder: string, basemap: string, places: PeerPlaces): Files {
	return new Map([
		...shared(folder, 'maplibre.html', basemap, places),
		...distFiles(folder, 'maplibre-gl', maplibre),
	]);
}

function shared(folder: string, page: string, basemap: string, places: PeerPlaces): [string, Buffer][] {
	const html = readFileSync(new URL(page, import.meta.url), 'utf8');
	const bounds = JSON.stringify(placeBounds(places));
	return [
		[folder, Buffer.from(html.replace(/(<script id="bounds"[^>]*>)[^<]*/, (_, tag: string) => tag + bounds))],
		[`${folder}basemap.json`, Buffer.from(basemap)],
		[`${folder}places.json`, Buffer.from(JSON.stringify(places))],
	];
}

function distFiles(folder: string, packageName: string, files: string[]): [string, Buffer][] {
	return files.map((file) => [folder + file, readFileSync(packages.resolve(`${packageName}/dist/${file}`))]);
}
