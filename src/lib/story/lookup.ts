/** Lookups in a story's lists. Each is made once for a list: going through all of it for each place would take too long. */
import type { Figure, Place, Report } from './story';

/** Places by their ids. */
export const placesById = remember((places: readonly Place[]) => byId(places));

/** Figures by their ids. */
export const figuresById = remember((figures: readonly Figure[]) => byId(figures));

const reportsOf = remember((reports: readonly Pick<Report, 'place'>[]) =>
	groupBy(reports, ({ place }) => place),
);

/** The reports about a place, in the order of the story. */
export function reportsAt<R extends Pick<Report, 'place'>>(
	place: string,
	reports: readonly R[],
): readonly R[] {
	return (reportsOf(reports).get(place) ?? []) as R[];
}

/** The items of a list by a key, in its order. */
export function groupBy<K, T>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, T[]> {
	const groups = new Map<K, T[]>();
	for (const item of items) {
		const key = keyOf(item);
		const others = groups.get(key);
		if (others) others.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}

/** Remembers what was made from a list for as long as the list is there. Lists of a story never change. */
export function remember<L extends object, T extends object>(make: (list: L) => T): (list: L) => T {
	const made = new WeakMap<L, T>();
	return (list) => {
		const known = made.get(list) ?? make(list);
		made.set(list, known);
		return known;
	};
}

function byId<T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
	return new Map(items.map((item) => [item.id, item] as const));
}
