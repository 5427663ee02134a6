/** Lookups in a story's lists. Each is made once for a list: going through all of it for each place would take too long. */

interface Identified {
	id: string;
}

interface Placed {
	/** Id of the place that it is about; null for none. */
	place: string | null;
}

const byId = remember(
	(items: readonly Identified[]) => new Map(items.map((item) => [item.id, item] as const)),
);

/** Places, figures or whatever else has an id, by it. */
export function itemsById<T extends Identified>(items: readonly T[]): ReadonlyMap<string, T> {
	return byId(items) as ReadonlyMap<string, Identified> as ReadonlyMap<string, T>;
}

const reportsOf = remember((reports: readonly Placed[]) => groupBy(reports, ({ place }) => place));

/** The reports about a place, in the order of the story. */
export function reportsAt<R extends Placed>(place: string, reports: readonly R[]): readonly R[] {
	return (reportsOf(reports).get(place) ?? []) as R[];
}

/** The items of a list by a key, in its order. The platform's own `Map.groupBy` is not in Node 20. */
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
