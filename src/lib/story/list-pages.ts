/** The list in pages that stay short, however many places a story has: the same order throughout, and an address for each. */
import { storyList, type ListSection } from './list';
import { remember } from './lookup';
import type { Story } from './story';

/** Places on a page. */
export const placesOnPage = 100;

/** One page of the list. */
export interface ListPage {
	/** From 1. */
	number: number;
	/** How many pages there are. */
	count: number;
	/** Those that its places are in: a topic that has begun on the page before goes on. */
	sections: ListSection[];
}

/** A page, and the part of the story that its reports need. */
export interface ListPart {
	page: ListPage;
	excerpt: Story;
}

interface ListPages {
	pages: ListSection[][];
	pageOf: ReadonlyMap<string, number>;
}

const pagesOf = remember((story: Story): ListPages => {
	const entries = storyList(story).flatMap(({ topic, entries }) =>
		entries.map((entry) => ({ topic, entry })),
	);
	const pages: ListSection[][] = [[]];
	const pageOf = new Map<string, number>();
	entries.forEach(({ topic, entry }, i) => {
		const number = Math.floor(i / placesOnPage) + 1;
		const sections = (pages[number - 1] ??= []);
		const last = sections.at(-1);
		if (last?.topic === topic) last.entries.push(entry);
		else sections.push({ topic, entries: [entry] });
		pageOf.set(entry.place.id, number);
	});
	return { pages, pageOf };
});

/** How many pages a story's list has; one at least. */
export function countListPages(story: Story): number {
	return pagesOf(story).pages.length;
}

/** A page of a story's list by its number, from 1; undefined where there is none. */
export function listPage(story: Story, number: number): ListPage | undefined {
	const { pages } = pagesOf(story);
	const sections = pages[number - 1];
	return sections && { number, count: pages.length, sections };
}

/** The number of the page that has a place; 1 for what is no place. */
export function pageOfPlace(story: Story, place: string): number {
	return pagesOf(story).pageOf.get(place) ?? 1;
}

/** The numbers of the pages that a story's places are on, in the order of its places. */
export function placePages(story: Story): number[] {
	return story.places.map(({ id }) => pageOfPlace(story, id));
}
