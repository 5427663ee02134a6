/** Names that the style, its sources and its images share. */
import type { MarkShape, MarkState } from './marks';
import type { Accent, Palette } from './palette';

export const sources = {
	basemap: 'basemap',
	shapes: 'shapes',
	flows: 'flows',
	arrowheads: 'arrowheads',
	marks: 'marks',
	labels: 'labels',
} as const;

/** A map tells its style by this name whether it shows what the drawing of the first view does not: 1 elsewhere, 0 there. */
export const awayState = 'away';

/** Layers of reported places, the topmost first: what a click finds first. */
export const layers = {
	marks: 'marks',
	arrowheads: 'flow-heads',
	flowLabels: 'flow-labels',
	placeLabels: 'place-labels',
	flows: 'flows',
	unknownFlows: 'flows-unknown',
	borders: 'reported-borders',
	areas: 'reported-areas',
} as const;

type Theme = Palette['name'];

/** An image that a layer may name. Each theme has its own. */
export type ImageKey =
	| { image: 'mark'; theme: Theme; shape: MarkShape; accent: Accent; state: MarkState }
	| { image: 'hatch' }
	| { image: 'arrowhead'; theme: Theme; state: MarkState }
	| { image: 'cluster'; theme: Theme; accent: Accent; state: MarkState; radius: number }
	| { image: 'city'; theme: Theme }
	| { image: 'clearance' };

/** The name of an image, for instance `mark light town event plain`. */
export function imageId(key: ImageKey): string {
	switch (key.image) {
		case 'mark':
			return [key.image, key.theme, key.shape, key.accent, key.state].join(' ');
		case 'arrowhead':
			return [key.image, key.theme, key.state].join(' ');
		case 'cluster':
			return [key.image, key.theme, key.radius, key.accent, key.state].join(' ');
		case 'city':
			return [key.image, key.theme].join(' ');
		case 'hatch':
		case 'clearance':
			return key.image;
	}
}
