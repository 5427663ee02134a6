/** The one file that imports MapLibre: draws a story's map in the browser and tells what a reader does with it. */
import type { Position } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import workerAddress from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { StoryFeatures } from '$lib/story/features';
import { messages } from '$lib/story/messages';
import type { Place, Story } from '$lib/story/story';
import './adapter.css';
import { isFar, maxZoom, minZoom, moveDuration, placeCamera, type Camera } from './camera';
import type { Box, Insets, Pixel, Size } from './frame';
import { frameLabels, type FramedLabel } from './framed-labels';
import { sources } from './ids';
import type { MapView } from './map-view';
import { drawNamedImage } from './mark-images';
import type { Palette } from './palette';
import { listenToPointer } from './pointer';
import { storyStyle } from './style';

/** A map on the page. Pixels are counted from the container's top left corner. */
export interface StoryMap {
	/** Where a position stands, also outside the frame. */
	project(position: Position): Pixel;
	readonly zoom: number;
	/** Whether it shows the first view, which no reader has moved yet. */
	readonly isHome: boolean;
	showView(view: MapView): void;
	/** Marks a place as the open one, by its id. */
	showSelected(id: string | null): void;
	showPalette(palette: Palette): void;
	/**
	 * Goes to a place, unless it is in sight already.
	 *
	 * @param insets where they differ from the map's own while the place is open
	 */
	openPlace(place: Place, insets?: Insets): void;
	/** Goes to the first view: the whole story. */
	showHome(): void;
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

export interface StoryMapOptions {
	/** Empty, and with a size. */
	container: HTMLElement;
	story: Story;
	features: StoryFeatures;
	/** Address of the base map's GeoJSON. */
	basemap: string;
	palette: Palette;
	view: MapView;
	/** Id of the open place. */
	selected: string | null;
	/** The first view in a frame of a size: its camera, and its labels as they are on the page already. */
	home: (frame: Size) => { camera: Camera; labels: FramedLabel[] };
	/** What controls and panels cover along the frame's edges. */
	insets: () => Insets;
	/** What else lies over the map and must hide no label. */
	covered?: () => Box[];
	/** Leaves the page's scrolling alone: the map is moved with two fingers and zoomed with a key held. */
	cooperative: boolean;
	reducedMotion: boolean;
	/** The camera has moved: positions project elsewhere. */
	onMove: () => void;
	/** Ids of the places under the pointer, the likeliest first; none for a click on nothing. */
	onPick: (ids: string[]) => void;
	onError: (error: Error) => void;
	/** Everything is drawn for the first time. */
	onReady: () => void;
	/** The browser has taken the graphics context away: the map draws nothing any more. */
	onLost: () => void;
}

/**
 * Loads MapLibre and draws the map.
 *
 * @throws {Error} when the browser has no WebGL 2
 */
export async function createStoryMap(options: StoryMapOptions): Promise<StoryMap> {
	const { container, story, features, basemap, insets } = options;
	needWebGL2();
	const maplibre = await import('maplibre-gl');
	maplibre.setWorkerUrl(absolute(workerAddress));

	const shown = { palette: options.palette, view: options.view, selected: options.selected };
	const frame = (): Size => ({ width: container.clientWidth, height: container.clientHeight });
	const home = (): Camera => options.home(frame()).camera;
	let atHome = true;
	const style = (camera: Camera) => {
		const framing = { camera, frame: frame(), insets: insets(), covered: options.covered?.() ?? [] };
		const labels = atHome ? options.home(frame()).labels : frameLabels(story, features, framing);
		return storyStyle({ story, features, basemap, labels, ...shown });
	};

	const map = new maplibre.Map({
		container,
		...home(),
		style: style(home()),
		minZoom,
		maxZoom,
		maxPitch: 0,
		attributionControl: false,
		boxZoom: false,
		dragRotate: false,
		pitchWithRotate: false,
		touchPitch: false,
		keyboard: false,
		renderWorldCopies: false,
		// Labels are where they belong at once: nothing flickers, and a test need not wait.
		fadeDuration: 0,
		validateStyle: false,
		reduceMotion: options.reducedMotion,
		cooperativeGestures: options.cooperative,
		locale: {
			'CooperativeGesturesHandler.WindowsHelpText': messages.map.gestures.control,
			'CooperativeGesturesHandler.MacHelpText': messages.map.gestures.command,
			'CooperativeGesturesHandler.MobileHelpText': messages.map.gestures.twoFingers,
		},
	});
	map.touchZoomRotate.disableRotation();
	map.setMissingStyleImageResolver((id) => {
		const image = drawNamedImage(id);
		if (image && !map.hasImage(id)) map.addImage(id, image, { pixelRatio: image.pixelRatio });
	});
	hideCanvas(map);

	let styled = false;
	/** Whether something has changed before MapLibre had taken in the first style. */
	let stale = false;
	const camera = (): Camera => ({ center: map.getCenter().toArray(), zoom: map.getZoom() });
	const draw = () => {
		if (!styled) {
			stale = true;
			return;
		}
		map.setStyle(style(camera()), {
			// MapLibre replaces the address of a source by what it found there, and would fetch it anew.
			transformStyle: (previous, next) => {
				const basemap = previous?.sources[sources.basemap];
				return basemap ? { ...next, sources: { ...next.sources, [sources.basemap]: basemap } } : next;
			},
		});
	};
	const show = (change: Partial<typeof shown>) => {
		Object.assign(shown, change);
		draw();
	};
	const move = (target: Camera) => {
		const far = isFar(camera(), target, frame());
		const duration = moveDuration(far, options.reducedMotion);
		if (duration === 0) map.jumpTo(target);
		else if (far) map.flyTo({ ...target, duration });
		else map.easeTo({ ...target, duration });
	};

	void map.once('style.load', () => {
		styled = true;
		if (stale) draw();
	});
	void map.once('idle', options.onReady);
	void map.once('webglcontextlost', options.onLost);
	map.on('error', ({ error }) => options.onError(new Error(error.message, { cause: error })));
	map.on('movestart', ({ originalEvent }) => {
		if (originalEvent) atHome = false;
	});
	map.on('move', options.onMove);
	map.on('resize', () => {
		if (atHome) map.jumpTo(home());
	});
	map.on('moveend', draw);
	listenToPointer(map, story.places, options.onPick);

	return {
		project: (position) => map.project(position as [number, number]),
		get zoom() {
			return map.getZoom();
		},
		get isHome() {
			return atHome;
		},
		showView: (view) => show({ view }),
		showSelected: (selected) => show({ selected }),
		showPalette: (palette) => show({ palette }),
		openPlace(place, openInsets = insets()) {
			const feature = features.features.find(({ id }) => id === place.id);
			const target = placeCamera(place, feature, camera(), frame(), openInsets);
			if (!target) return;
			atHome = false;
			move(target);
		},
		showHome() {
			atHome = true;
			move(home());
		},
		zoomBy,
		panBy({ x, y }) {
			atHome = false;
			const middle = { x: frame().width / 2 + x, y: frame().height / 2 + y };
			move({ center: map.unproject([middle.x, middle.y]).toArray(), zoom: map.getZoom() });
		},
		resize: () => void map.resize(),
		remove: () => map.remove(),
	};

	function zoomBy(levels: number, around?: Pixel): void {
		atHome = false;
		const zoom = Math.min(maxZoom, Math.max(minZoom, map.getZoom() + levels));
		const { width, height } = frame();
		const share = 1 - 2 ** (map.getZoom() - zoom);
		const { x, y } = around ?? { x: width / 2, y: height / 2 };
		const middle = { x: width / 2 + (x - width / 2) * share, y: height / 2 + (y - height / 2) * share };
		move({ center: map.unproject([middle.x, middle.y]).toArray(), zoom });
	}
}

/** Asked before MapLibre is loaded, which would be for nothing. */
function needWebGL2(): void {
	const context = document.createElement('canvas').getContext('webgl2');
	if (!context) throw new Error('This browser has no WebGL 2.');
	context.getExtension('WEBGL_lose_context')?.loseContext();
}

/** Marks over the map can be focused and read; the canvas under them would be a stop that says nothing. */
function hideCanvas(map: MapLibreMap): void {
	const canvas = map.getCanvas();
	for (const name of ['tabindex', 'role', 'aria-label']) canvas.removeAttribute(name);
	canvas.setAttribute('aria-hidden', 'true');
}

/** Addresses as the worker needs them, which has none of its own to resolve them against. */
function absolute<T extends string | object>(address: T): T {
	if (typeof address === 'string') return new URL(address, document.baseURI).href as T;
	return Object.fromEntries(
		Object.entries(address).map(([key, value]) => [key, absolute(value as string | object)]),
	) as T;
}
