/** The map that moves, as the rest of the site knows it: adapter.ts makes it with MapLibre. */
import type { Position } from 'geojson';
import type { Place } from '$lib/story/story';
import type { Camera } from './camera';
import type { Box, Insets, Pixel, Size } from './frame';
import type { FramedLabel } from './framed-labels';
import type { FramedMarks } from './framed-marks';
import type { StyleInput } from './style';
import type { Palette } from './palette';

/** A map on the page. Pixels are counted from the container's top left corner. */
export interface StoryMap {
	/** Where a position stands, also outside the frame. */
	project(position: Position): Pixel;
	/** Whether it shows the first view, which no reader has moved yet. */
	readonly isHome: boolean;
	/** The places and clusters that have marks now. */
	readonly marks: FramedMarks;
	/** Marks a place as the open one, by its id. */
	showSelected(id: string | null): void;
	/** Goes to a place, unless it is in sight already, and keeps it there when the frame changes. */
	openPlace(place: Place): void;
	/** Brings the place that was opened last out from under what covers it now, unless a reader has moved the map since. */
	uncoverPlace(): void;
	/** Goes to a cluster's places, or picks them where they never come apart. */
	openCluster(id: number): void;
	/** Goes to the first view: the whole story. */
	showHome(): void;
	/** Is at a camera at once; what is left out stays as it is. */
	lookAt(camera: Partial<Camera>): void;
	/** Leaves the page's scrolling alone, or takes wheel and one finger for the map. */
	setCooperative(isCooperative: boolean): void;
	/**
	 * Zooms by so many levels, in or out.
	 *
	 * @param around the pixel that stays where it is; the middle when not given
	 */
	zoomBy(levels: number, around?: Pixel): void;
	/** Moves what is seen by pixels, to the left and upwards where they are positive. */
	panBy(pixels: Pixel): void;
	/** Fits the map to its container, and to insets that have changed. */
	resize(): void;
	remove(): void;
}

/** What a map is made of, and what it tells. */
export interface StoryMapOptions extends Pick<
	StyleInput,
	'story' | 'features' | 'basemap' | 'view' | 'selected'
> {
	/** Empty, and with a size. */
	container: HTMLElement;
	/**
	 * The first view in a frame of a size: its camera, its clusters' zoom level, its labels as the page has them, and where the
	 * hatching of areas begins.
	 */
	home: (frame: Size) => {
		camera: Camera;
		level: number;
		labels: FramedLabel[];
		corner: Position;
	};
	/** Ids of the places that stand at the edge of the first view. */
	far: readonly string[];
	/** The colours of now. */
	palette: () => Palette;
	/** Calls back whenever they are others, until the function that it returns is called. */
	watchPalette: (onChange: () => void) => () => void;
	/** What controls and panels cover along the frame's edges. */
	insets: () => Insets;
	/** What else lies over the map and must hide no label. */
	covered: () => Box[];
	/** Leaves the page's scrolling alone: the map is moved with two fingers and zoomed with a key held. */
	cooperative: boolean;
	reducedMotion: boolean;
	/** The camera has moved: positions project elsewhere. */
	onMove: () => void;
	/** Ids of the places that a click would pick, when a mouse is over them or a press begins. */
	onPoint: (ids: string[]) => void;
	/** Ids of the places under the pointer, the likeliest first; none for a click on nothing. */
	onPick: (ids: string[]) => void;
	onError: (error: Error) => void;
	/** Everything is drawn for the first time. */
	onReady: () => void;
	/** The browser has taken the graphics context away: the map draws nothing any more. */
	onLost: () => void;
}
