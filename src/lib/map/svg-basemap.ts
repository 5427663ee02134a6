/** The base map as SVG: land, water and lines as `basemapLayers` has them for MapLibre. */
import type { FeatureCollection } from 'geojson';
import type { Story } from '$lib/story/story';
import type { Camera } from './camera';
import type { Pixel } from './frame';
import { drawGeometry, type Region } from './svg-geometry';
import { byZoom, dashArray, type Painting, type Parts } from './svg-parts';

const riverRanks = [1, 2, 3];
const riverOpacity: Record<number, number | undefined> = { 2: 0.8, 3: 0.6 };

/** The name of the part that holds the border of two countries. */
export function borderPart(countries: string[]): string {
	return `border-${[...countries].sort().join('-')}`;
}

/** The base map's geometry. Each border that the story reports is a part of its own. */
export function basemapParts(story: Story, basemap: FeatureCollection, region: Region): Parts {
	const drawn = drawGeometry(basemap, region);
	const country = drawn.country(ownCode(story));
	const reported = reportedBorders(story);
	const isReported = (codes: unknown) => reported.includes(`border-${String(codes)}`);
	const borders = (own: boolean) =>
		drawn.lines(
			({ layer, codes }) =>
				layer === 'border' && !isReported(codes) && String(codes).includes(ownCode(story)) === own,
		);
	const open = (lines: Pixel[][]) => ({ lines, closed: false });
	const closed = (lines: Pixel[][]) => ({ lines, closed: true });
	const parts: Parts = new Map([['country', closed(country)]]);
	for (const part of reported) {
		const lines = drawn.lines(({ layer, codes }) => layer === 'border' && `border-${String(codes)}` === part);
		parts.set(part, open(alongRings(lines, country)));
	}
	parts.set('story-borders', open(alongRings(borders(true), country)));
	parts.set('land', closed(drawn.land));
	parts.set('lakes', closed(drawn.lakes));
	parts.set('borders', open(borders(false)));
	parts.set('unsettled', open(drawn.lines(({ layer }) => layer === 'disputed' || layer === 'schematic')));
	for (const rank of riverRanks) {
		const lines = drawn.lines((properties) => properties.layer === 'river' && properties.rank === rank);
		parts.set(`rivers-${rank}`, open(lines));
	}
	return parts;
}

/** How the base map is painted, from the land up. */
export function basemapPaintings(story: Story, { zoom }: Camera): Painting[] {
	const at = { zoom };
	const unsettled = (zoom: number) => byZoom({ zoom }, [3, 0.9, 8, 1.4]);
	const border = { class: 'line border', 'stroke-width': byZoom(at, [3, 0.7, 8, 1.2]) };
	const own = { class: 'line story-border', 'stroke-width': byZoom(at, [3, 0.9, 8, 1.8]) };
	return [
		{ part: 'land', attributes: { class: 'land' } },
		{ part: 'country', attributes: { class: 'country' } },
		{ part: 'lakes', attributes: { class: 'sea' } },
		...riverRanks.map((rank) => ({
			part: `rivers-${rank}`,
			attributes: {
				class: 'line river',
				'stroke-width': byZoom(at, [3, 0.5, 8, 1.4]),
				'stroke-opacity': riverOpacity[rank],
			},
		})),
		{ part: 'borders', attributes: border },
		...reportedBorders(story).map((part) => {
			return { part, attributes: part.includes(ownCode(story)) ? own : border };
		}),
		{ part: 'story-borders', attributes: own },
		{
			part: 'unsettled',
			attributes: {
				class: 'line unsettled',
				'stroke-width': unsettled(zoom),
				'stroke-dasharray': dashArray([3, 2.5], unsettled, zoom, 'round'),
			},
		},
	];
}

function ownCode({ dateline }: Story): string {
	return dateline.country ?? '?';
}

function reportedBorders({ places }: Story): string[] {
	return [
		...new Set(places.filter(({ kind }) => kind === 'border').map(({ countries }) => borderPart(countries))),
	];
}

/** The lines in the direction of the rings that they are pieces of: what is written twice alike is compressed to once. */
function alongRings(lines: Pixel[][], rings: Pixel[][]): Pixel[][] {
	const step = (from: Pixel, to: Pixel) => `${from.x} ${from.y} ${to.x} ${to.y}`;
	const steps = new Set(
		rings.flatMap((ring) => ring.map((from, i) => step(from, ring[(i + 1) % ring.length]!))),
	);
	return lines.map((line) => {
		const isAgainst = line.some((from, i) => line[i + 1] && steps.has(step(line[i + 1]!, from)));
		return isAgainst ? line.toReversed() : line;
	});
}
