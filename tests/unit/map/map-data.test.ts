import { describe, expect, it } from 'vitest';
import { designs, firstView } from '$lib/map/first-view';
import { mapData } from '$lib/map/map-data';
import { storyStyle } from '$lib/map/style';
import type { DesignName } from '$lib/map/view-fit';
import { borders } from '$lib/server/geography';
import { edgePlaces } from '$lib/story/extent';
import { storyFeatures } from '$lib/story/features';
import { pageOfPlace } from '$lib/story/list-pages';
import { storyOutline } from '$lib/story/outline';
import { makePlace, readUkraine } from '../../story-pieces';
import { featuresOf, manyPlaces } from './many-places';
import { sampleInput } from './sample-story';

const ukraine = readUkraine();
const many = manyPlaces(1000);

describe('mapData', () => {
	it('has what the map is drawn from, and no words of the reports', () => {
		const data = mapData(ukraine, storyFeatures(ukraine, borders));
		expect(data.story).toEqual(storyOutline(ukraine));
		expect(data.pages).toBeNull();
		expect(JSON.stringify(data)).not.toContain(ukraine.reports[0]!.headline);
	});

	it('says how many reports each place has, as a reader is told', () => {
		const { story, counts } = mapData(ukraine, storyFeatures(ukraine, borders));
		expect(counts).toHaveLength(story.places.length);
		expect(counts[story.places.findIndex(({ id }) => id === 'germany')]).toBe('1 report');
		expect(counts[story.places.findIndex(({ id }) => id === 'new-york')]).toBe('3 reports');
	});

	it('says which places have a part in the view of border crossings', () => {
		const { crossings } = mapData(ukraine, storyFeatures(ukraine, borders));
		expect(crossings).toContain('poland');
		expect(crossings).not.toContain('kharkiv');
		expect(mapData(many, featuresOf(many)).crossings).toEqual([]);
	});

	it('draws the same map from its features as from all', () => {
		const features = storyFeatures(ukraine, borders);
		const sent = mapData(ukraine, features).features;
		expect(sent.features.length).toBeLessThan(features.features.length);
		const style = (all: typeof features) =>
			storyStyle(sampleInput({ story: ukraine, features: all, labels: [] }));
		expect(style(sent)).toEqual(style(features));
	});

	it('says on which page of the list the reports of each place are, where it has several', () => {
		const data = mapData(many, featuresOf(many));
		expect(data.pages?.[700]).toBe(pageOfPlace(many, many.places[700]!.id));
		expect(data.story.reports).toHaveLength(many.reports.length);
	});

	it('has the first view of each design', () => {
		const { views, far, clustered } = mapData(ukraine, storyFeatures(ukraine, borders));
		for (const [name, design] of Object.entries(designs))
			expect(views[name as DesignName]).toEqual(firstView(ukraine, storyFeatures(ukraine, borders), design));
		expect(Object.keys(views).sort()).toEqual(Object.keys(designs).sort());
		expect(far).toEqual(edgePlaces(ukraine).map(({ id }) => id));
		expect(clustered).toBe(false);
	});

	it('says that a story of many places is clustered, and has its far places at the edge', () => {
		const far = makePlace({ id: 'far', name: 'Far', countries: [], point: [174, -41] });
		const data = mapData(manyPlaces(200, undefined, [far]), featuresOf(manyPlaces(200, undefined, [far])));
		expect(data.clustered).toBe(true);
		expect(data.far).toEqual(['far']);
		expect(data.views.wide.edges.map(({ id }) => id)).toEqual(['far']);
	});

	it('is plain data: what a page gets is what the server has', () => {
		for (const story of [ukraine, many]) {
			const data = mapData(story, featuresOf(story));
			expect(JSON.parse(JSON.stringify(data))).toEqual(data);
		}
	});
});
