/** MapLibre's part of a map: it comes when a reader means to use the map, and then hears what the reader did meanwhile. */
import type { StoryMap } from '$lib/map/story-map';
import type { Camera } from '$lib/map/camera';

/**
 * `written`: the server's drawing, and no script yet. `still`: the drawing, and its places open. `loading`: MapLibre is on
 * its way. `ready`: it has taken over. `failed`: the browser cannot draw it; the drawing stays.
 */
export type Phase = 'written' | 'still' | 'loading' | 'ready' | 'failed';

/** Why there is no MapLibre although a reader wanted it. `unloaded`: it could not be fetched. `lost`: it had to go again. */
export type Lack = 'unloaded' | 'lost';

/** What a map tells while it lives; it is one once `onReady` was called. */
export interface MapEvents {
	onReady: () => void;
	onLost: () => void;
	onError: (error: unknown) => void;
}

/** MapLibre as the page's map has it: made when it is needed, and told what was asked for before it came. */
export class LiveMap {
	phase = $state<Phase>('written');
	/** Until it has taken over, or a reader does something that needs it: that tries anew. */
	lack = $state<Lack | null>(null);
	/** Counts the map's movements, so that what lies over it is placed anew. */
	movement = $state(0);
	#map = $state.raw<StoryMap | null>(null);
	#soon: ReturnType<typeof setTimeout> | undefined;
	#waiting: { act: (map: StoryMap) => void; instead: (() => void) | undefined }[] = [];
	readonly #create: (events: MapEvents) => Promise<StoryMap>;

	constructor(create: (events: MapEvents) => Promise<StoryMap>) {
		this.#create = create;
	}

	/** Null until it has taken over. */
	get map(): StoryMap | null {
		return this.phase === 'ready' ? this.#map : null;
	}

	/** The map, to be read anew whenever it has moved. */
	readMoved(): StoryMap | null {
		return this.movement >= 0 ? this.map : null;
	}

	/**
	 * Scripts run now.
	 *
	 * @param camera where the map looks first, for which MapLibre comes at once; empty for the first view
	 */
	start(camera: Partial<Camera> = {}): void {
		if (this.phase === 'written') this.phase = 'still';
		if (Object.keys(camera).length > 0) this.do((map) => map.lookAt(camera));
	}

	/** Loads MapLibre, soon after the last call: if a reader has come to click a place, what that opens comes first. */
	wantSoon(): void {
		clearTimeout(this.#soon);
		this.#soon = setTimeout(() => {
			this.want();
		}, 150);
	}

	/** Loads MapLibre, if it is not there and not on its way; after a failure to fetch it anew. */
	want(): void {
		if (this.phase !== 'still') return;
		clearTimeout(this.#soon);
		this.phase = 'loading';
		void this.#load().catch((error: unknown) => {
			this.#fail(error);
		});
	}

	/**
	 * Does something with the map: now, or when it is there.
	 *
	 * @param instead is done where it does not come
	 */
	do(act: (map: StoryMap) => void, instead?: () => void): void {
		if (this.map) act(this.map);
		else if (this.phase === 'failed') instead?.();
		else {
			this.#waiting.push({ act, instead });
			this.lack = null;
			this.want();
		}
	}

	/** Goes to the first view, where the drawing is already; a map on its way may have been told to go elsewhere. */
	showHome(): void {
		if (this.phase === 'still') return;
		this.do((map) => {
			map.showHome();
		});
	}

	/** Back to the drawing; the next `want` starts anew. */
	remove(): void {
		this.#map?.remove();
		this.#map = null;
		this.phase = 'still';
	}

	async #load(): Promise<void> {
		// The first picture may be drawn before or after the map is handed over.
		const drawn = { first: false };
		const created = await this.#create({
			onReady: () => {
				drawn.first = true;
				if (this.#map) this.#takeOver(this.#map);
			},
			onLost: () => {
				// MapLibre is still handling the event.
				setTimeout(() => {
					this.remove();
					this.lack = 'lost';
				});
			},
			onError: (error) => {
				this.#fail(error);
			},
		});
		if (this.phase !== 'loading') {
			created.remove();
			return;
		}
		this.#map = created;
		if (drawn.first) this.#takeOver(created);
	}

	#takeOver(map: StoryMap): void {
		this.phase = 'ready';
		this.lack = null;
		for (const { act } of this.#waiting.splice(0)) act(map);
	}

	/** Without a first picture there is no map; an error after it leaves the picture that there is. */
	#fail(error: unknown): void {
		console.warn(error);
		if (this.phase !== 'loading') return;
		this.remove();
		if (error instanceof Error && error.cause === 'graphics') this.phase = 'failed';
		else this.lack = 'unloaded';
		for (const { instead } of this.#waiting.splice(0)) instead?.();
	}
}
