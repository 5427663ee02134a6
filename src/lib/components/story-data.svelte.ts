/** The story as the page's map needs it: fetched once the page is there, since the page itself is all text. */
import type { MapData } from '$lib/map/map-data';
import { listPagePath } from '$lib/story/list-page-path';
import type { Place } from '$lib/story/story';
import { createContext } from 'svelte';
import { findEntry } from './place-entry';

export class StoryData {
	/** Null until it has come. */
	current = $state.raw<MapData | null>(null);
	/** Whether the last attempt to fetch something has failed. */
	isCut = $state(false);
	#coming: Promise<MapData> | null = null;
	/** By their addresses. */
	readonly #pages: Record<string, Document> = {};
	readonly #addresses: { data: string; reports: string };

	/** @param addresses what it is fetched from, and the page that the list of places begins on */
	constructor(addresses: { data: string; reports: string }) {
		this.#addresses = addresses;
	}

	/**
	 * Fetches the data, if nothing has yet; after a failure anew.
	 *
	 * @throws {Error} when it cannot be had
	 */
	load(): Promise<MapData> {
		this.#coming ??= this.#loadData().catch((error: unknown) => {
			this.#coming = null;
			throw error;
		});
		return this.#coming;
	}

	/** What the list says of a place, where that is at hand: on this page, or on one that was fetched before. */
	entry(place: Place): Element | null {
		const page = this.#pages[this.#listPage(place)];
		return findEntry(document, place.id) ?? (page ? findEntry(page, place.id) : null);
	}

	/**
	 * Fetches the page of the list that has a place, if that is not at hand.
	 *
	 * @throws {Error} when it cannot be had
	 */
	async loadEntry(place: Place): Promise<void> {
		if (this.entry(place)) return;
		const address = this.#listPage(place);
		const text = await this.#fetch(address, (response) => response.text());
		// Its head has styles, which the policy of this page refuses.
		const body = text.replace(/<head\b.*?<\/head>/s, '');
		this.#pages[address] = new DOMParser().parseFromString(body, 'text/html');
	}

	#listPage(place: Place): string {
		const { pages, story } = this.current ?? { pages: null };
		const number = pages?.[story.places.findIndex(({ id }) => id === place.id)] ?? 1;
		return `${this.#addresses.reports}${listPagePath(number)}`;
	}

	async #loadData(): Promise<MapData> {
		this.current = await this.#fetch(this.#addresses.data, (response) => response.json() as Promise<MapData>);
		return this.current;
	}

	async #fetch<T>(address: string, read: (response: Response) => Promise<T>): Promise<T> {
		try {
			const response = await fetch(address);
			if (!response.ok) throw new Error(`${response.status} ${address}`);
			const data = await read(response);
			this.isCut = false;
			return data;
		} catch (error) {
			this.isCut = true;
			throw error;
		}
	}
}

export const [useStoryData, provideStoryData] = createContext<StoryData>();
