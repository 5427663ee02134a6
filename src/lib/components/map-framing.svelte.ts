/** Where places stand in the map's frame, whether the server's drawing or MapLibre shows it. */
import { projectPixel, type Camera } from '$lib/map/camera';
import type { EdgeAnchor } from '$lib/map/edge-anchors';
import type { Insets, Pixel, Size } from '$lib/map/frame';
import type { FramedLabel } from '$lib/map/framed-labels';
import type { MapData } from '$lib/map/map-data';
import { chooseDesign, drawnDesigns, fitView } from '$lib/map/view-fit';
import type { Place } from '$lib/story/story';
import type { LiveMap } from './live-map.svelte';
import { placeEdges, type Edge } from './map-edges';
import type { StoryData } from './story-data.svelte';

/** Narrower than this the controls stand in a row and the popup is a sheet. */
const narrow = 560;

interface ShownView {
	camera: Camera;
	labels: FramedLabel[];
	edges: EdgeAnchor[];
}

export class MapFraming {
	width = $state(0);
	height = $state(0);
	/** How much of the map the popup covers from below, where it is a sheet. */
	covered = $state(0);
	readonly #data: StoryData;
	readonly #live: LiveMap;
	readonly #page: keyof typeof drawnDesigns;

	/** The first view at the frame's size; null until both are known. */
	readonly firstView = $derived.by(() => {
		const data = this.#data.current;
		return data && this.width > 0 ? this.showFirstView(data, this) : null;
	});
	/** A place's pixel in the frame; null until there is a view. */
	readonly project = $derived.by((): ((place: Place) => Pixel | null) => {
		const map = this.#live.readMoved();
		if (map) return (place) => map.project(place.point);
		const camera = this.firstView?.camera;
		return camera ? (place) => projectPixel(place.point, camera, this) : () => null;
	});
	/** Ids of the places that stand at the edge until the camera goes to them. */
	readonly far = $derived.by((): readonly string[] => this.#data.current?.far ?? []);
	/** The marks of far places, by id. */
	readonly edges = $derived.by((): ReadonlyMap<string, Edge> => {
		const story = this.#data.current?.story;
		if (!story || !this.firstView) return placeEdges([], this.far, this, []);
		const isHome = this.#live.readMoved()?.isHome ?? true;
		const places = story.places.map((place) => ({ id: place.id, ...this.project(place) }));
		return placeEdges(places, this.far, this, isHome ? this.firstView.edges : null);
	});

	constructor(data: StoryData, live: LiveMap, page: keyof typeof drawnDesigns) {
		this.#data = data;
		this.#live = live;
		this.#page = page;
	}

	/** The first view in a frame of a size. */
	showFirstView({ views }: MapData, size: Size): ShownView {
		const shown = views[chooseDesign(drawnDesigns[this.#page], size)];
		return { camera: fitView(shown, size), labels: shown.labels, edges: shown.edges };
	}

	/** What controls and the popup cover along the frame's edges, in pixels. */
	insets(): Insets {
		const isNarrow = this.width < narrow;
		const bottom = Math.max(32, this.covered);
		return { top: isNarrow ? 56 : 16, right: isNarrow ? 12 : 60, bottom, left: 12 };
	}
}
