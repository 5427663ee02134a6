/** The one file that imports MapLibre: draws a story's map in the browser and tells what a reader does with it. */
import type { FeatureCollection, Position } from 'geojson';
import type { GeoJSONSource } from 'maplibre-gl';
import workerAddress from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { StoryFeatures } from '$lib/story/features';
import type { StoryOutline } from '$lib/story/outline';
import type { Place } from '$lib/story/story';
import './adapter.css';
import { hideCanvas, needWebGL2 } from './canvas';
import { clusterCamera } from './cluster-camera';
import { loadClusterLibrary } from './cluster-library';
import { clusterPlaces, isClustered } from './clusters';
import { followCooperation } from './cooperation';
import { isFar, moveDuration, panCamera, placeCamera, zoomCamera, type Camera } from './camera';
import type { Box, Insets, Pixel, Size } from './frame';
import type { FramedLabel } from './framed-labels';
import type { FramedMarks } from './framed-marks';
import { FramedPicture } from './framed-picture';
import { sources } from './ids';
import type { MapView } from './map-view';
import { drawNamedImage } from './mark-images';
import type { Palette } from './palette';
import { listenToPointer } from './pointer';
import { mapOptions } from './map-options';
import { framedSources, selectedParts, storyStyle } from './style';

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
	showPalette(palette: Palette): void;
	/**
	 * Goes to a place, unless it is in sight already.
	 *
	 * @param insets where they differ from the map's own while the place is open
	 */
	openPlace(place: Place, insets?: Insets): void;
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

export interface StoryMapOptions {
	/** Empty, and with a size. */
	container: HTMLElement;
	story: StoryOutline;
	features: StoryFeatures;
	/** Address of the base map's GeoJSON. */
	basemap: string;
	palette: Palette;
	view: MapView;
	/** Id of the open place. */
	selected: string | null;
	/** The first view in a frame of a size: its camera, its clusters' zoom level, and its labels as the page has them. */
	home: (frame: Size) => { camera: Camera; level: number; labels: FramedLabel[] };
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
	// The worker's own address is none that it could be resolved against.
	maplibre.setWorkerUrl(new URL(workerAddress, document.baseURI).href);
	if (isClustered(story)) await loadClusterLibrary();

	const shown = { palette: options.palette, view: options.view, selected: options.selected };
	const frame = (): Size => ({ width: container.clientWidth, height: container.clientHeight });
	const home = (): Camera => options.home(frame()).camera;
	let atHome = true;
	const framingOf = (camera: Camera) => ({
		camera,
		frame: frame(),
		insets: insets(),
		covered: options.covered?.() ?? [],
		...(atHome && { level: options.home(frame()).level }),
	});
	const picture = new FramedPicture(story, features, framingOf(home()), options.home(frame()).labels);
	const style = () => storyStyle({ story, features, basemap, ...shown, ...picture.parts });

	const map = new maplibre.Map({
		container,
		...home(),
		style: style(),
		...mapOptions,
		reduceMotion: options.reducedMotion,
		cooperativeGestures: options.cooperative,
	});
	map.touchZoomRotate.disableRotation();
	map.setMissingStyleImageResolver((id) => {
		const image = drawNamedImage(id);
		if (image && !map.hasImage(id)) map.addImage(id, image, { pixelRatio: image.pixelRatio });
	});
	hideCanvas(map.getCanvas());

	let styled = false;
	/** Whether something has changed before MapLibre had taken in the first style. */
	let stale = false;
	const camera = (): Camera => ({ center: map.getCenter().toArray(), zoom: map.getZoom() });
	const draw = () => {
		if (!styled) {
			stale = true;
			return;
		}
		map.setStyle(style(), {
			// MapLibre replaces the address of a source by what it found there, and would fetch it anew.
			transformStyle: (previous, next) => {
				const basemap = previous?.sources[sources.basemap];
				return basemap ? { ...next, sources: { ...next.sources, [sources.basemap]: basemap } } : next;
			},
		});
	};
	const setSources = (data: Record<string, { data: FeatureCollection }>) => {
		for (const [id, source] of Object.entries(data))
			void map.getSource<GeoJSONSource>(id)?.setData(source.data);
	};
	const drawPicture = () => {
		if (styled) setSources(framedSources({ story, ...shown, ...picture.parts }));
		else stale = true;
	};
	const drawSelected = () => {
		stale ||= !styled;
		if (!styled) return;
		const parts = selectedParts({ story, features, ...shown, ...picture.parts });
		setSources(parts.sources);
		for (const { layer, property, value } of parts.paints)
			map.setPaintProperty(layer, property as 'fill-color', value as string);
	};
	/** Where the camera is on its way to: what follows goes on from there. */
	let goal: Camera | null = null;
	const move = (target: Camera) => {
		const far = isFar(camera(), target, frame());
		const duration = moveDuration(far, options.reducedMotion);
		if (duration === 0) map.jumpTo(target);
		else if (far) map.flyTo({ ...target, duration });
		else map.easeTo({ ...target, duration });
		// A way that another one ends is told of first.
		goal = map.isMoving() ? target : null;
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
	map.on('move', () => {
		if (picture.follow(framingOf(camera()))) drawPicture();
		options.onMove();
	});
	map.on('resize', () => {
		if (atHome) map.jumpTo(home());
	});
	map.on('moveend', () => {
		if (!map.isMoving()) goal = null;
		picture.renew(framingOf(camera()), atHome ? options.home(frame()).labels : undefined);
		drawPicture();
		options.onMove();
	});
	listenToPointer(map, story.places, options.onPick, openCluster);

	return {
		project: (position) => map.project(position as [number, number]),
		get isHome() {
			return atHome;
		},
		get marks() {
			return picture.marks;
		},
		openCluster,
		showSelected(selected) {
			shown.selected = selected;
			drawSelected();
		},
		showPalette(palette) {
			shown.palette = palette;
			draw();
		},
		openPlace(place, openInsets = insets()) {
			const feature = features.features.find(({ id }) => id === place.id);
			const target = placeCamera(place, feature, camera(), frame(), openInsets);
			if (target) leave(target);
		},
		showHome() {
			atHome = true;
			move(home());
		},
		lookAt(camera) {
			atHome = false;
			map.jumpTo(camera);
		},
		setCooperative: followCooperation(map, options.cooperative),
		zoomBy,
		panBy(pixels) {
			leave(panCamera(goal ?? camera(), pixels));
		},
		resize: () => void map.resize(),
		remove: () => map.remove(),
	};

	function openCluster(id: number): void {
		const target = clusterCamera(story, id, frame(), insets());
		if (target) leave(target);
		else options.onPick(clusterPlaces(story, id).map((place) => place.id));
	}

	function zoomBy(levels: number, around?: Pixel): void {
		const middle = { x: frame().width / 2, y: frame().height / 2 };
		leave(zoomCamera(goal ?? camera(), levels, around ?? middle, frame()));
	}

	/** Moves away from the first view. */
	function leave(target: Camera): void {
		atHome = false;
		move(target);
	}
}
