/** The story as the page's map needs it: fetched once the page is there, since the page itself is all text. */
import type { MapData } from '$lib/map/map-data';
import { mapOutline } from '$lib/map/map-outline';
import type { StoryOutline } from '$lib/story/outline';
import type { Place, Report, Story } from '$lib/story/story';
import { createContext } from 'svelte';

/** What has come, with what the map is drawn from: one object, by which much is remembered. */
export interface LoadedData extends MapData {
	outline: StoryOutline;
}

export class StoryData {
	/** Null until it has come. */
	current = $state.raw<LoadedData | null>(null);
	/** Whether the last attempt to fetch something has failed. */
	isCut = $state(false);
	#coming: Promise<LoadedData> | null = null;
	readonly #addresses: { data: string; reports: string };

	/** @param addresses what it is fetched from; in that of reports a `*` stands for the number of a page of the list */
	constructor(addresses: { data: string; reports: string }) {
		this.#addresses = addresses;
	}

	/**
	 * Fetches the data, if nothing has yet; after a failure anew.
	 *
	 * @throws {Error} when it cannot be had
	 */
	load(): Promise<LoadedData> {
		this.#coming ??= this.#loadAll().catch((error: unknown) => {
			this.#coming = null;
			throw error;
		});
		return this.#coming;
	}

	/**
	 * The story with the reports of a place at least. Those of a long list come with its pages.
	 *
	 * @throws {Error} when it cannot be had
	 */
	async loadReports(place: Place): Promise<Story> {
		const { story, paged } = await this.load();
		if (!paged) return story;
		const page = paged.pages[story.places.findIndex(({ id }) => id === place.id)] ?? 1;
		const reports = await this.#fetch<Report[]>(this.#addresses.reports.replace('*', String(page)));
		return { ...story, reports };
	}

	async #loadAll(): Promise<LoadedData> {
		const data = await this.#fetch<MapData>(this.#addresses.data);
		this.current = { ...data, outline: mapOutline(data) };
		return this.current;
	}

	async #fetch<T>(address: string): Promise<T> {
		try {
			const response = await fetch(address);
			if (!response.ok) throw new Error(`${response.status} ${address}`);
			const data = (await response.json()) as T;
			this.isCut = false;
			return data;
		} catch (error) {
			this.isCut = true;
			throw error;
		}
	}
}

export const [useStoryData, provideStoryData] = createContext<StoryData>();
