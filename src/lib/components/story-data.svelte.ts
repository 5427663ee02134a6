/** The story as the page's map needs it: fetched once the page is there, since the page itself is all text. */
import { resolve } from '$app/paths';
import type { MapData } from '$lib/map/map-data';
import { createContext } from 'svelte';

export class StoryData {
	/** Null until it has come. */
	current = $state.raw<MapData | null>(null);
	/** Whether the last attempt to fetch it has failed. */
	isCut = $state(false);
	#coming: Promise<MapData> | null = null;
	readonly address: string;

	constructor(slug: string) {
		this.address = resolve('/[story].json', { story: slug });
	}

	/**
	 * Fetches the data, if nothing has yet; after a failure anew.
	 *
	 * @throws {Error} when it cannot be had
	 */
	load(): Promise<MapData> {
		this.#coming ??= this.#fetch().catch((error: unknown) => {
			this.#coming = null;
			this.isCut = true;
			throw error;
		});
		return this.#coming;
	}

	async #fetch(): Promise<MapData> {
		const response = await fetch(this.address);
		if (!response.ok) throw new Error(`${response.status} ${this.address}`);
		this.current = (await response.json()) as MapData;
		this.isCut = false;
		return this.current;
	}
}

export const [useStoryData, provideStoryData] = createContext<StoryData>();
