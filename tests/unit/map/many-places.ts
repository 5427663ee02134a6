/** Stories of many places for tests: towns strewn over a box, each with one report but the first, which has three. */
import { storyFeatures } from '$lib/story/features';
import type { Place, Story } from '$lib/story/story';
import { borders } from '$lib/server/geography';
import { seedRandom } from '../../random';
import { makePlace, makeReport, makeStory } from '../../story-pieces';

/** West, south, east, north. */
type Box = [number, number, number, number];

/**
 * @param others places beside the towns, without a report
 */
export function manyPlaces(count: number, box: Box = [6, 58.5, 34, 67.5], others: Place[] = []): Story {
	const random = seedRandom(count);
	const [west, south, east, north] = box;
	const places = Array.from({ length: count }, (_, i) =>
		makePlace({
			id: `town-${i + 1}`,
			name: `Town ${i + 1}`,
			point: [west + random.next() * (east - west), south + random.next() * (north - south)],
		}),
	);
	const reports = places.map(({ id }) => makeReport({ id: `report-${id}`, place: id }));
	const more = ['second', 'third'].map((id) => makeReport({ id, place: 'town-1' }));
	return makeStory({ places: [...places, ...others], reports: [...reports, ...more] });
}

/** Its features, of which points need no map. */
export function featuresOf(story: Story) {
	return storyFeatures(story, borders);
}
