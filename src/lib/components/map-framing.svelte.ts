/** Where places stand in the map's frame, whether the server's drawing or MapLibre shows it. */
import { panCamera, projectPixel, type Camera } from '$lib/map/camera';
import type { EdgeAnchor } from '$lib/map/edge-anchors';
import type { Cluster, ShownMarks } from '$lib/map/clusters';
import type { Insets, Pixel, Size } from '$lib/map/frame';
import type { FramedLabel } from '$lib/map/framed-labels';
import { tieredLabels } from '$lib/map/label-tiers';
import type { MapData } from '$lib/map/map-data';
import { chooseDesign, drawnDesigns, fitView, isWide, viewCorner } from '$lib/map/view-fit';
import type { Place } from '$lib/story/story';
import type { Position } from 'geojson';
import type { Attachment } from 'svelte/attachments';
import { coveredBoxes } from './covered-boxes';
import type { LiveMap } from './live-map.svelte';
import { placeEdges, type Edge } from './map-edges';
import type { StoryData } from './story-data.svelte';

interface ShownView {
	camera: Camera;
	/** The zoom level whose clusters it has. */
	level: number;
	labels: FramedLabel[];
	edges: EdgeAnchor[];
	/** Where the hatching of areas begins. */
	corner: Position;
}

/** The map's frame on the page: its size, and the pixels of what lies over it. */
export class MapFraming {
	/** Of the map, in CSS pixels and parts of them: a browser rounds none of its boxes before it paints. */
	width = $state(0);
	height = $state(0);
	/** The map's section. */
	element = $state.raw<HTMLElement>();
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
	/** A place's or cluster's pixel in the frame; null until there is a view. */
	readonly project = $derived.by((): ((at: { point: Position }) => Pixel | null) => {
		const map = this.#live.readMoved();
		if (map) return (place) => map.project(place.point);
		const camera = this.firstView?.camera;
		return camera ? (place) => projectPixel(place.point, camera, this) : () => null;
	});
	/** Ids of the places that stand at the edge until the camera goes to them. */
	readonly far = $derived.by((): readonly string[] => this.#data.current?.far ?? []);
	/** The marks of far places, by id. */
	readonly edges = $derived.by((): ReadonlyMap<string, Edge> => {
		const data = this.#data.current;
		if (!data || !this.firstView) return placeEdges([], [], this, [], () => []);
		const isHome = this.#live.readMoved()?.isHome ?? true;
		const { places, clusters } = this.marks;
		const near = [...places.filter(({ id }) => !data.far.includes(id)), ...clusters];
		const withPixel = (mark: Place | Cluster) => ({ id: String(mark.id), ...this.project(mark) });
		return placeEdges(
			this.farPlaces.map(withPixel),
			near.map(withPixel),
			this,
			isHome ? this.firstView.edges : null,
			(which) => (this.element ? coveredBoxes(this.element, which) : []),
		);
	});
	/** The places and clusters that have marks now. */
	readonly marks = $derived.by((): ShownMarks => this.#live.readMoved()?.marks ?? this.#drawn);
	/** Those of the drawing. */
	readonly #drawn = $derived.by((): ShownMarks => {
		const data = this.#data.current;
		if (!data || data.clustered) return this.#clustered;
		return { places: data.story.places, clusters: [] };
	});
	readonly farPlaces = $derived.by((): readonly Place[] => {
		const data = this.#data.current;
		return data ? data.story.places.filter(({ id }) => data.far.includes(id)) : [];
	});
	#clustered = $state.raw<ShownMarks>({ places: [], clusters: [] });

	constructor(data: StoryData, live: LiveMap, page: keyof typeof drawnDesigns) {
		this.#data = data;
		this.#live = live;
		this.#page = page;
	}

	/** Whether the story has so many places that only those in sight have marks. */
	get isClustered(): boolean {
		return this.#data.current?.clustered ?? false;
	}

	/** Finds the first view's clusters, where it has any: what does that is not sent to stories that have none. */
	async findClusters(): Promise<void> {
		const [data, view] = [this.#data.current, this.firstView];
		if (!data?.clustered || !view) return;
		const frame = { width: this.width, height: this.height };
		const { findDrawnMarks } = await import('./drawn-clusters');
		this.#clustered = await findDrawnMarks(data.story, { ...view, frame });
	}

	/** Whether the drawing is what is seen. */
	get isStill(): boolean {
		return this.#live.map === null;
	}

	/** Whether the drawing has a mark of a place's own where the place is. True until that is known. */
	isDrawn({ id }: Place): boolean {
		const { places, clusters } = this.#drawn;
		if (places.length + clusters.length === 0) return true;
		return !this.far.includes(id) && places.some((place) => place.id === id);
	}

	/** Whether a popup lies over a place in the drawing. */
	isDrawnCovered({ point }: Place): boolean {
		const camera = this.firstView?.camera;
		return camera !== undefined && projectPixel(point, camera, this).y > this.height - this.covered;
	}

	/** Measures the map, now and whenever its size has changed. */
	readonly measure: Attachment<HTMLElement> = (section) => {
		const read = () => {
			const { width, height } = section.getBoundingClientRect();
			[this.width, this.height] = [width, height];
		};
		read();
		const observer = new ResizeObserver(read);
		observer.observe(section);
		return () => {
			observer.disconnect();
		};
	};

	/** The first view in the map's box, for a frame of about its size with the same corner: MapLibre's are of whole pixels. */
	showFirstView({ views }: MapData, size: Size): ShownView {
		const box = this.element?.getBoundingClientRect() ?? { ...size, x: 0, y: 0 };
		const shown = views[chooseDesign(drawnDesigns[this.#page], box)];
		const { level, edges } = shown;
		const labels = tieredLabels(shown.labels, box);
		const fitted = fitView(shown, box, { corner: box, pixelRatio: devicePixelRatio });
		const rest = { x: (size.width - box.width) / 2, y: (size.height - box.height) / 2 };
		return { camera: panCamera(fitted, rest), level, labels, edges, corner: viewCorner(shown) };
	}

	/** What controls and the popup cover along the frame's edges, in pixels. */
	insets(): Insets {
		const bottom = Math.max(32, this.covered);
		return isWide(this) ? { top: 16, right: 60, bottom, left: 12 } : { top: 56, right: 12, bottom, left: 12 };
	}
}
