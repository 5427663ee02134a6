/** What ships for each story: the page, the downloads and the base map, read as files. */
import { check } from '@placemarkio/check-geojson';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import papaparse from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { StoryFeatures } from '$lib/story/features';
import { COLUMNS } from '$lib/story/csv';

const read = (path: string) => readFileSync(`build/${path}`, 'utf8');
const slugs = readdirSync('src/stories').flatMap((file) => /^(.+)\.yaml$/.exec(file)?.[1] ?? []);

/** The text of a page as a reader without scripts has it. */
function textOf(html: string): string {
	return html
		.replace(/<script.*?<\/script>/gs, '')
		.replace(/<!--.*?-->/gs, '')
		.replace(/<[^>]+>/g, ' ')
		.replaceAll('&amp;', '&')
		.replace(/\s+/g, ' ');
}

test('there are stories, and the index lists each', () => {
	expect(slugs.length).toBeGreaterThan(0);
	for (const slug of slugs) expect(read('index.html')).toContain(`${slug}/"`);
});

test('the index shows each with its map, in both themes, once it is scrolled to', () => {
	const pictures = read('index.html').match(/<img [^>]+>/g) ?? [];
	expect(pictures).toHaveLength(2 * slugs.length);
	for (const picture of pictures) {
		expect(picture).toContain('loading="lazy"');
		expect(picture).toMatch(/ width="360" height="270"/);
		expect(picture).toMatch(/ alt="Map: [^"]{40,}"/);
		const [, path = ''] = / src="\.?\/(maps\/(?:light|dark)\/[a-z0-9-]+\.svg)"/.exec(picture) ?? [];
		expect(read(path)).toMatch(/^<svg /);
	}
	for (const slug of slugs) expect(read(`maps/light/${slug}.svg`)).not.toBe(read(`maps/dark/${slug}.svg`));
});

test('the map and the list of a page are islands of their own, and its frame is none', () => {
	const islands = (path: string) =>
		[...read(path).matchAll(/ data-island="([^"]*)"/g)].map(([, name]) => name);
	for (const slug of slugs) {
		expect(islands(`${slug}/index.html`)).toEqual(['map', 'theme', 'list']);
		expect(islands(`embed/${slug}/index.html`)).toEqual(['map', 'list']);
	}
});

describe.each(slugs)('%s', (slug) => {
	const features = JSON.parse(read(`${slug}.geojson`)) as StoryFeatures;
	const reports = features.features.flatMap(({ properties }) =>
		properties.kind === 'flow' ? [] : properties.reports,
	);

	test('has every report and figure as text on its page and in its embed', () => {
		for (const path of [`${slug}/index.html`, `embed/${slug}/index.html`]) {
			const text = textOf(read(path));
			for (const report of reports) {
				expect(text).toContain(report.headline);
				expect(text).toContain(report.text);
				expect(text).toContain(report.attribution);
			}
		}
		expect(reports.length).toBeGreaterThan(0);
	});

	test('has an element for each place’s and each placeless report’s fragment', () => {
		const html = read(`${slug}/index.html`);
		for (const { id, properties } of features.features) {
			if (properties.kind !== 'flow') expect(html).toContain(` id="${String(id)}"`);
		}
	});

	test('has a title, a description and one first heading', () => {
		const html = read(`${slug}/index.html`);
		expect(html).toMatch(/<title>[^<]{20,}<\/title>/);
		expect(html).toMatch(/<meta name="description" content="[^"]{20,}"/);
		expect(html.match(/<h1/g)).toHaveLength(1);
		expect(read(`embed/${slug}/index.html`)).toContain('<meta name="robots" content="noindex"');
	});

	test('has a GeoJSON download that is valid', () => {
		expect(() => check(read(`${slug}.geojson`))).not.toThrow();
		expect(features.bbox).toHaveLength(4);
		expect(features).not.toHaveProperty('crs');
	});

	test('has a table with a row a figure, and one for each report without', () => {
		const csv = read(`${slug}.csv`);
		const { data, errors } = papaparse.parse<Record<string, string>>(csv, {
			header: true,
			skipEmptyLines: true,
		});
		expect(errors).toEqual([]);
		expect(csv.split('\r\n')[0]).toBe(COLUMNS.join(','));
		expect(data).toHaveLength(reports.reduce((rows, { figures }) => rows + Math.max(1, figures.length), 0));
		for (const row of data) expect(row.claimant && row.status && row.as_of && row.paragraph).toBeTruthy();
	});

	test('has a base map on which Simferopol lies in Ukraine and in no other country', () => {
		const basemap = JSON.parse(read(`basemap/${slug}.json`)) as FeatureCollection;
		const owners = basemap.features
			.filter(
				(feature): feature is Feature<Polygon | MultiPolygon> => feature.properties?.layer === 'country',
			)
			.filter((country) => booleanPointInPolygon([34.1, 44.95], country))
			.map((country) => String(country.properties?.code));
		expect(owners).toEqual(['UA']);
	});
});

test('MapLibre’s worker ships as a file of its own', () => {
	const files = readdirSync('build/_app/immutable', { recursive: true, encoding: 'utf8' });
	expect(files.filter((file) => /maplibre-gl-worker.*\.m?js$/.test(file))).toHaveLength(1);
	expect(existsSync('build/404.html')).toBe(true);
});
