import { describe, expect, it } from 'vitest';
import { borders } from '$lib/server/geography';
import { storyFeatures, type StoryFeature } from '$lib/story/features';
import { readSample, readUkraine } from '../../story-pieces';

const sample = storyFeatures(readSample(), borders);
const ukraine = storyFeatures(readUkraine(), borders);

function findFeature(features: readonly StoryFeature[], id: string): StoryFeature {
	const feature = features.find((one) => one.id === id);
	if (!feature) throw new Error(`there is no feature "${id}"`);
	return feature;
}

describe('storyFeatures', () => {
	// Rewritten by `vitest run -u`; the diff is read by eye, so a position stands on one line.
	it('of the sample story is as it was read', async () => {
		const text = JSON.stringify(sample, null, '\t').replace(
			/\[\s+(-?[\d.]+),\s+(-?[\d.]+)\s+\]/g,
			'[$1, $2]',
		);
		await expect(`${text}\n`).toMatchFileSnapshot(
			`${process.cwd()}/tests/fixtures/stories/valid/sample.geojson`,
		);
	});

	it('names each feature for its place, flow or report', () => {
		expect(sample.features.map(({ id, properties }) => [id, properties.kind])).toEqual([
			['przemysl', 'city'],
			['crossing', 'crossing'],
			['poland', 'country'],
			['ukraine', 'country'],
			['line', 'border'],
			['around', 'area'],
			['slice', 'area'],
			['south', 'area'],
			['flow-arrived', 'flow'],
			['nowhere', 'not-on-map'],
		]);
	});

	it('has the properties that readers of the file are promised', () => {
		expect(Object.keys(findFeature(sample.features, 'przemysl').properties).sort()).toEqual([
			'aliases',
			'countries',
			'kind',
			'name',
			'note',
			'precision',
			'reports',
			'sides',
		]);
		expect(findFeature(sample.features, 'crossing').properties).toMatchObject({
			name: 'Medyka–Shehyni',
			precision: 'site',
			countries: ['UA', 'PL'],
			sides: { from: { name: 'Shehyni', country: 'UA' }, to: { name: 'Medyka', country: 'PL' } },
		});
		expect(findFeature(sample.features, 'poland')).toMatchObject({
			geometry: { type: 'Point' },
			properties: { precision: 'country', name: 'Poland' },
		});
		expect(findFeature(ukraine.features, 'kyiv').properties).toMatchObject({ aliases: ['Kiev', 'Київ'] });
	});

	it('carries title, worldview and corrections beside its features', () => {
		const correction = "corrections:\n  - { date: 2020-05-05, figure: all, was: '200', now: '300' }\n";
		const story = readSample(['uncited:', `${correction}uncited:`]);
		expect(storyFeatures(story, borders)).toMatchObject({
			title: 'A sample story',
			worldview: 'un',
			corrections: [{ figure: 'all', was: '200', now: '300' }],
		});
	});

	it('has at a figure what it was before it was corrected', () => {
		const story = readSample([
			'uncited:',
			"corrections:\n  - { date: 2020-05-05, figure: all, was: '200', now: '300' }\n  - { date: 2020-05-06, was: a, now: b }\nuncited:",
		]);
		const figures = storyFeatures(story, borders).features.flatMap(({ properties }) =>
			'figure' in properties ? [properties.figure] : properties.reports.flatMap((report) => report.figures),
		);
		expect(figures.filter(({ correction }) => correction !== null).map(({ id }) => id)).toEqual(['all']);
		expect(figures.find(({ id }) => id === 'all')?.correction).toBe('2020-05-05: 200 → 300');
	});

	it('has each report of a place newest first', () => {
		const { properties } = findFeature(ukraine.features, 'new-york');
		expect('reports' in properties && properties.reports.map(({ id }) => id)).toEqual([
			'council-vote',
			'council-due',
			'council-veto',
		]);
	});
});
