import { describe, expect, it } from 'vitest';
import { mapData } from '$lib/map/map-data';
import { mapOutline } from '$lib/map/map-outline';
import { storyStyle } from '$lib/map/style';
import { borders } from '$lib/server/geography';
import { storyFeatures } from '$lib/story/features';
import { pageOfPlace } from '$lib/story/list-pages';
import { readUkraine } from '../../story-pieces';
import { featuresOf, manyPlaces } from './many-places';
import { sampleInput } from './sample-story';

const ukraine = readUkraine();
const many = manyPlaces(1000);

describe('mapData', () => {
	it('has the whole story where its list is one page', () => {
		const data = mapData(ukraine, storyFeatures(ukraine, borders));
		expect(data.story).toBe(ukraine);
		expect(data.paged).toBeNull();
		expect(mapOutline(data)).toBe(ukraine);
	});

	it('draws the same map from its features as from all', () => {
		const features = storyFeatures(ukraine, borders);
		const sent = mapData(ukraine, features).features;
		expect(sent.features.length).toBeLessThan(features.features.length);
		const style = (all: typeof features) =>
			storyStyle(sampleInput({ story: ukraine, features: all, labels: [] }));
		expect(style(sent)).toEqual(style(features));
	});

	it('has no words of the reports where the list has several pages, but where they are', () => {
		const data = mapData(many, featuresOf(many));
		expect(data.story.reports).toEqual([]);
		expect(data.paged?.pages[700]).toBe(pageOfPlace(many, many.places[700]!.id));
		expect(mapOutline(data).reports).toHaveLength(many.reports.length);
		expect(JSON.stringify(data)).not.toContain(many.reports[0]!.headline);
	});
});
