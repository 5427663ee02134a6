/** The story as the page's map needs it: fetched once the page is there, since the page itself is all text. */
import type { MapData } from '$lib/map/map-data';
import { listPagePath } from '$lib/story/list-page-path';
import { remember } from '$lib/story/lookup';
import type { Place } from '$lib/story/story';
import { createContext } from 'svelte';
import { findEntry } from './place-entry';

/** Places of a story whose list is fetched before anyone asks for it, where it is on other pages: three pages of it. */
const placesAhead = 300;

/** Where each place is among all, by its id: marks that follow the map ask in every frame. */
const indexById = remember(
	(places: readonly Place[]) => new Map(places.map(({ id }, index) => [id, index] as const)),
);

export type StoryAddresses = Record<'data' | 'reports' | 'story', string>;

/** What is fetched for a page's map and its popups: each file once, and anew after a failure. */
export class StoryData {
	/** Null until it has come. */
	current = $state.raw<MapData | null>(null);
	/** Whether the last attempt to fetch something has failed. */
	isCut = $state(false);
	#coming: Promise<MapData> | null = null;
	/** Pages of the list that have come or are on their way, and those that were read, by their addresses. */
	readonly #texts: Record<string, Promise<string> | undefined> = {};
	readonly #pages: Record<string, Document> = {};
	readonly #addresses: StoryAddresses;

	/** @param addresses what it is fetched from, the page that the list of places begins on, and the story's own */
	constructor(addresses: StoryAddresses) {
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

	/** How many reports a place has, as it is said: "5 reports". */
	count({ id }: Place): string {
		return this.#find(this.current?.counts, id) ?? '';
	}

	/** What the list says of a place, where that is at hand: on this page, or on one that was fetched before. */
	entry(place: Place): Element | null {
		const page = this.#pages[this.#listPage(place)];
		return findEntry(document, place.id) ?? (page ? findEntry(page, place.id) : null);
	}

	/**
	 * Fetches the page of the list that has a place, if that is not at hand; after a failure anew.
	 *
	 * @throws {Error} when it cannot be had
	 */
	async loadEntry(place: Place): Promise<void> {
		if (this.entry(place)) return;
		const address = this.#listPage(place);
		const text = await this.#loadText(address);
		// Its head has styles, which the policy of this page refuses.
		const body = text.replace(/<head\b.*?<\/head>/s, '');
		this.#pages[address] ??= new DOMParser().parseFromString(body, 'text/html');
	}

	/** Where the list says it: what a link to the place leads to without any script. */
	address(place: Place): string {
		return `${findEntry(document, place.id) ? '' : this.#listPage(place)}#${place.id}`;
	}

	/** Where the story's own page says it, whatever page this is: what a reader passes on. */
	ownAddress(id: string): string {
		return `${this.#addresses.story}${this.#listPath(id)}#${id}`;
	}

	#listPage(place: Place): string {
		return `${this.#addresses.reports}${this.#listPath(place.id)}`;
	}

	#listPath(place: string): string {
		return listPagePath(this.#find(this.current?.pages, place) ?? 1);
	}

	/** What a list of the data, in the order of the places, has for one. */
	#find<T>(list: readonly T[] | null | undefined, id: string): T | undefined {
		const index = this.current && indexById(this.current.story.places).get(id);
		return list?.[index ?? -1];
	}

	async #loadData(): Promise<MapData> {
		const data = await this.#fetch(this.#addresses.data, (response) => response.json() as Promise<MapData>);
		this.current = data;
		// Its places open when the connection is gone by then.
		if (data.story.places.length <= placesAhead)
			for (const place of data.story.places)
				if (!this.entry(place)) this.#loadText(this.#listPage(place)).catch(() => undefined);
		return data;
	}

	#loadText(address: string): Promise<string> {
		return (this.#texts[address] ??= this.#fetch(address, (response) => response.text()).catch(
			(error: unknown) => {
				this.#texts[address] = undefined;
				throw error;
			},
		));
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
