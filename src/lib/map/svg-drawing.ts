/** What a drawing is made from, and its geometry and paintings put together. */
import type { FeatureCollection, Position } from 'geojson';
import { storyExtent } from '$lib/story/extent';
import type { StoryFeatures } from '$lib/story/features';
import type { Story } from '$lib/story/story';
import { projectPixel } from './camera';
import { isClustered, type ShownMarks } from './clusters';
import type { FirstView } from './first-view';
import { flowArrows } from './flow-arrows';
import { noInsets, type Insets, type Pixel } from './frame';
import { framedMarks } from './framed-marks';
import { basemapPaintings, basemapParts } from './svg-basemap';
import { flowPaintings, flowParts } from './svg-flows';
import type { Region } from './svg-geometry';
import type { Painting, Parts } from './svg-parts';
import { placePaintings, placeParts } from './svg-places';

export interface Drawing {
	story: Story;
	features: StoryFeatures;
	/** As `buildBasemap` makes it. */
	basemap: FeatureCollection;
}

/** A drawing as one framing shows it. */
export interface DrawnView extends Drawing {
	view: Pick<FirstView, 'frame' | 'camera' | 'labels'> & { level?: number };
	/** To pixels of the view's frame. */
	project: (position: Position) => Pixel;
	/** In the order in which they are read. */
	marks: ShownMarks;
}

/**
 * A drawing in a view, with the marks of the places near enough for the first view.
 *
 * @param around pixels around the frame in which marks of a clustered story are drawn too
 */
export function drawnView(drawing: Drawing, view: DrawnView['view'], around: Insets = noInsets): DrawnView {
	const { story } = drawing;
	const marks = isClustered(story)
		? framedMarks(story, view, around)
		: { places: storyExtent(story).near, clusters: [] };
	return { ...drawing, view, marks, project: (position) => projectPixel(position, view.camera, view.frame) };
}

/** All geometry of a drawing. */
export function drawingParts({ story, features, basemap }: Drawing, region: Region): Parts {
	const ground = basemapParts(story, basemap, region);
	const places = placeParts(story, features, ground, region);
	return new Map([...ground, ...places, ...flowParts(flowArrows(story, features), region.project)]);
}

/** How a view paints it, from the land up to the arrows. */
export function drawingPaintings({ story, features, view }: DrawnView): Painting[] {
	return [
		...basemapPaintings(story, view.camera),
		...placePaintings(story, features, view.camera),
		...flowPaintings(flowArrows(story, features), view.camera),
	];
}
