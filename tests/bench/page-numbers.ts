/** The measures that follow from what a page noted down and what its server answered. */
import type { Answer } from './compressed-server';
import type { Numbers } from './medians';
import { phases } from './our-page';
import type { Timeline } from './page-timeline';

/** How a page comes to its places; see `Contestant`. */
interface Manner {
	drawnByScript: boolean;
}

/**
 * The measures of a page that has come to rest before its reader has done anything.
 *
 * Needed for the first view is, of a page whose places are in its HTML, the document and what blocks its rendering;
 * of any other, all that it asks for before its places are there.
 */
export function restNumbers(rest: Timeline, answers: readonly Answer[], { drawnByScript }: Manner): Numbers {
	const { origin, ready, fcp, lcp, longTasks, shifts, resources } = rest;
	const blocking = resources.filter((resource) => resource.isBlocking).map(({ path }) => path);
	const needed = answers.filter(({ path, at }, i) =>
		drawnByScript ? at <= origin + (ready ?? 0) : i === 0 || blocking.includes(path),
	);
	const arrival = phaseTime(rest, phases.loading) ?? Infinity;
	return {
		requests: needed.length,
		bytes: sum(needed.map(({ body }) => body)),
		wire: sum(needed.map(({ wire }) => wire)),
		...(ready !== null && { ready }),
		...(fcp !== null && { fcp }),
		...(lcp !== null && { lcp }),
		blocking: blockingTime(longTasks.filter(({ start }) => start >= (fcp ?? 0) && start < arrival)),
		shift: sum(shifts.filter(({ at }) => at < arrival).map(({ value }) => value)),
		...countFetched(
			'settled',
			answers.filter(({ at }) => at < origin + arrival),
		),
	};
}

/** The measures of our page from the moment when MapLibre begins to come. */
export function mapNumbers(timeline: Timeline, answers: readonly Answer[]): Numbers {
	const from = phaseTime(timeline, phases.loading);
	const to = phaseTime(timeline, phases.ready);
	if (from === null || to === null) throw new Error('MapLibre never came');
	const { origin, longTasks, shifts } = timeline;
	return {
		...countFetched(
			'map',
			answers.filter(({ at }) => at >= origin + from),
		),
		mapArrival: to - from,
		mapRender: to - scriptArrival(timeline, from),
		mapBlocking: blockingTime(longTasks.filter(({ start }) => start >= from)),
		mapShift: sum(shifts.filter(({ at }) => at >= from).map(({ value }) => value)),
	};
}

/**
 * When MapLibre's script was there: the largest script that the page asked for since a time, in milliseconds since the
 * navigation started. From here on drawing the map costs what the map costs, whatever brought the script.
 */
export function scriptArrival({ resources }: Timeline, since: number): number {
	const scripts = resources.filter(({ path, start }) => start >= since && /\.m?js$/.test(path));
	const largest = scripts.reduce<(typeof scripts)[number] | undefined>(
		(one, other) => (one && one.size >= other.size ? one : other),
		undefined,
	);
	return largest?.end ?? NaN;
}

/** When the map took on a phase first; null if it has not. */
export function phaseTime({ phases: seen }: Timeline, name: string): number | null {
	return seen.find(({ phase }) => phase === name)?.at ?? null;
}

/** Total blocking time: what each long task takes beyond 50 ms. */
function blockingTime(longTasks: Timeline['longTasks']): number {
	return sum(longTasks.map(({ duration }) => duration - 50));
}

function countFetched(name: string, answers: readonly Answer[]): Numbers {
	return { [`${name}Requests`]: answers.length, [`${name}Bytes`]: sum(answers.map(({ body }) => body)) };
}

function sum(values: number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
