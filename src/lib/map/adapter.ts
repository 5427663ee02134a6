/** The one file that imports MapLibre: draws a story's map in the browser and tells what a reader does with it. */
import workerAddress from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { drawSmall, dropSky, hideCanvas, needWebGL2, waitForPicture } from './canvas';
import { clusterCamera } from './cluster-camera';
import { loadClusterLibrary } from './cluster-library';
import { clusterPlaces, isClustered } from './clusters';
import { followCooperation } from './cooperation';
import { isFar, moveDuration, panCamera, placeCamera, zoomCamera, type Camera } from './camera';
import type { Pixel, Size } from './frame';
import { FramedPicture } from './framed-picture';
import { followDrawnNames } from './drawn-names';
import { DrawnStyle, emptyStyle } from './drawn-style';
import { provideImages } from './map-images';
import { listenToPointer } from './pointer';
import { mapOptions } from './map-options';
import { holdPresses } from './presses';
import { listenToReader, ours } from './reader-moves';
import type { Place } from '$lib/story/story';
import type { StoryMap, StoryMapOptions } from './story-map';
import { nextTask } from './turns';

/**
 * Loads MapLibre and draws the map.
 *
 * @throws {Error} when the browser has no WebGL 2
 */
export async function createStoryMap(options: StoryMapOptions): Promise<StoryMap> {
	const { container, story, features, basemap, far, insets } = options;
	needWebGL2();
	// Each of what follows is much for one task on a slow phone.
	await nextTask();
	const maplibre = await import('maplibre-gl');
	// The worker's own address is none that it could be resolved against.
	maplibre.setWorkerUrl(new URL(workerAddress, document.baseURI).href);
	if (isClustered(story)) await loadClusterLibrary();
	await nextTask();

	const shown = { palette: options.palette(), view: options.view, selected: options.selected };
	const frame = (): Size => ({ width: container.clientWidth, height: container.clientHeight });
	const home = (): Camera => options.home(frame()).camera;
	let atHome = true;
	/** Whether the map is at the first view, or went from there to places that were opened. */
	let isUnmoved = true;
	/** The place that was opened last, until a reader moves the map: it stays in sight when the frame changes. */
	let kept: Place | null = null;
	const markFraming = (camera: Camera) => ({
		camera,
		frame: frame(),
		...(atHome && { level: options.home(frame()).level }),
	});
	/** With all that labels depend on, which is read from the page: too much for every frame of a movement. */
	const labelFraming = (camera: Camera) => ({
		...markFraming(camera),
		insets: insets(),
		covered: options.covered(),
	});
	const picture = new FramedPicture(story, features, markFraming(home()), options.home(frame()).labels);
	const styleInput = () => ({ story, features, basemap, far, ...shown, ...picture.parts });

	await nextTask();
	const map = new maplibre.Map({
		container,
		...home(),
		style: emptyStyle,
		...mapOptions,
		reduceMotion: options.reducedMotion,
		cooperativeGestures: options.cooperative,
	});
	map.touchZoomRotate.disableRotation();
	const addImages = provideImages(map, () => options.home(frame()).corner);
	hideCanvas(map.getCanvas());
	dropSky(map);
	const drawFull = drawSmall(map);
	const drawn = new DrawnStyle(map, styleInput, addImages);
	const followNames = followDrawnNames(map);

	const readFit = () => JSON.stringify([frame(), home()]);
	/** What the map was fitted to last. */
	let fit = readFit();
	const camera = (): Camera => ({ center: map.getCenter().toArray(), zoom: map.getZoom() });
	/** Where the camera is on its way to: what follows goes on from there. */
	let goal: Camera | null = null;
	const move = (target: Camera) => {
		const far = isFar(camera(), target, frame());
		const duration = moveDuration(far, options.reducedMotion);
		if (duration === 0) map.jumpTo(target, ours);
		else if (far) map.flyTo({ ...target, duration }, ours);
		else map.easeTo({ ...target, duration }, ours);
		// A way that another one ends is told of first.
		goal = map.isMoving() ? target : null;
	};

	let removed = false;
	const isRemoved = () => removed;
	draw().catch((error: unknown) => {
		if (!isRemoved()) options.onError(error as Error);
	});
	void map.once('webglcontextlost', options.onLost);
	map.on('error', ({ error }) => options.onError(new Error(error.message, { cause: error })));
	listenToReader(map, noteMoved);
	map.on('move', () => {
		if (picture.follow(markFraming(camera()))) drawn.drawFramed();
		followNames(atHome);
		options.onMove();
	});
	map.on('resize', () => {
		fit = readFit();
		// A movement goes on in pixels of the old frame, and would end elsewhere.
		const from = isUnmoved ? home() : (goal ?? camera());
		const target = kept && openCamera(kept, from);
		atHome = isUnmoved && !target;
		map.jumpTo(target ?? from, ours);
	});
	map.on('moveend', () => {
		if (!map.isMoving()) goal = null;
		picture.renew(labelFraming(camera()), atHome ? options.home(frame()).labels : undefined);
		drawn.drawFramed();
		followNames(atHome);
		options.onMove();
	});
	const endPalette = options.watchPalette(() => {
		shown.palette = options.palette();
		drawn.draw();
	});
	map.on('remove', () => {
		removed = true;
		endPalette();
	});
	holdPresses(map);
	listenToPointer(map, story.places, options.onPoint, options.onPick, openCluster);

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
			if (selected === shown.selected) return;
			shown.selected = selected;
			drawn.drawSelected();
		},
		openPlace,
		uncoverPlace() {
			if (kept) openPlace(kept);
		},
		showHome() {
			[atHome, isUnmoved, kept] = [true, true, null];
			move(home());
		},
		lookAt(camera) {
			noteMoved();
			map.jumpTo(camera, ours);
		},
		setCooperative: followCooperation(map, options.cooperative),
		zoomBy,
		panBy(pixels) {
			leave(panCamera(goal ?? camera(), pixels));
		},
		resize() {
			if (readFit() !== fit) map.resize();
		},
		remove: () => map.remove(),
	};

	/** Draws the first picture. */
	async function draw(): Promise<void> {
		await map.once('style.load');
		await nextTask();
		await drawn.begin();
		if (isRemoved()) return;
		await map.once('idle');
		await drawFull();
		await waitForPicture(map.getCanvas());
		await nextTask();
		if (!isRemoved()) options.onReady();
	}

	function openCluster(id: number): void {
		const target = clusterCamera(story, id, frame(), insets());
		if (target) leave(target);
		else options.onPick(clusterPlaces(story, id).map((place) => place.id));
	}

	function zoomBy(levels: number, around?: Pixel): void {
		const middle = { x: frame().width / 2, y: frame().height / 2 };
		leave(zoomCamera(goal ?? camera(), levels, around ?? middle, frame()));
	}

	function openPlace(place: Place): void {
		kept = place;
		const target = openCamera(place, goal ?? camera());
		if (!target) return;
		atHome = false;
		move(target);
	}

	/** Where to look for a place; null where a camera shows it. */
	function openCamera(place: Place, from: Camera): Camera | null {
		const feature = features.features.find(({ id }) => id === place.id);
		return placeCamera(place, feature, from, frame(), insets());
	}

	/** Moves as a reader asks, away from the first view. */
	function leave(target: Camera): void {
		noteMoved();
		move(target);
	}

	function noteMoved(): void {
		[atHome, isUnmoved, kept] = [false, false, null];
	}
}
