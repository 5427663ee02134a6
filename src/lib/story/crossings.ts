/** The border crossings of a story: what each country counts, the total beside them, and what may not be concluded. */
import { storyFlows, type Flow } from './flows';
import { groupBy } from './lookup';
import {
	storyFigures,
	type AsOf,
	type Claimant,
	type Figure,
	type Place,
	type Report,
	type Story,
} from './story';

/** What one country reports about one flow. */
export interface Route extends Flow {
	/** Figures of people who left that country again. */
	onward: Figure[];
	/** Figures that we derived from this route's own. */
	calculated: Figure[];
}

/** Why the total less the countries' counts is not calculated; empty lists are no reason. */
export interface Reservations {
	claimants: (Claimant | null)[];
	times: AsOf[];
	unbounded: Figure[];
}

export interface Crossings {
	/** The place that people leave. */
	origin: Place;
	totals: Figure[];
	/** Largest count first. */
	routes: Route[];
	reservations: Reservations;
	/** Reports at crossings, and those on borders that have figures: waits, crossings in one night. */
	reports: Report[];
}

/** Gathers the crossings of a story; null where nothing flows. */
export function storyCrossings(story: Story): Crossings | null {
	const flows = storyFlows(story);
	const places = new Map(story.places.map((place) => [place.id, place] as const));
	const reports = story.reports.filter((report) => {
		const kind = places.get(report.place ?? '')?.kind;
		return kind === 'crossing' || (kind === 'border' && report.figures.length > 0);
	});
	const origin = flows[0]?.from;
	if (!origin) return null;
	const figures = storyFigures(story);
	const totals = figures.filter(({ from, to }) => from === origin.id && to === null);
	const leaving = groupBy(figures, ({ from }) => from);
	const derived = figures.filter(({ calculated }) => calculated);
	const routes = flows
		.filter(({ from }) => from.id === origin.id)
		.map((flow): Route => {
			const onward = leaving.get(flow.to.id) ?? [];
			const own = new Set([flow.figure.id, ...onward.map(({ id }) => id)]);
			const calculated = derived.filter((figure) => figure.calculated?.inputs.every((id) => own.has(id)));
			return { ...flow, onward, calculated };
		});
	return { origin, totals, routes, reservations: findReservations(totals, routes), reports };
}

/** Whether a place has a part in the crossings: left, entered, or on the way. */
export function isInCrossings(view: Crossings | null, { id }: Place): boolean {
	if (!view) return false;
	const { origin, routes, reports } = view;
	return (
		origin.id === id || routes.some(({ to }) => to.id === id) || reports.some(({ place }) => place === id)
	);
}

function findReservations(totals: readonly Figure[], routes: readonly Route[]): Reservations {
	const counts = [
		...totals.filter(({ quantity }) => quantity.qualifier === 'exactly'),
		...routes.map(({ figure }) => figure),
	];
	const claimants = new Map(counts.map(({ claimant }) => [claimant?.id, claimant] as const));
	const times = new Map(
		counts.map(({ as_of }) => [`${as_of.time.value}${String(as_of.inherited)}`, as_of] as const),
	);
	return {
		claimants: claimants.size > 1 ? [...claimants.values()] : [],
		times: times.size > 1 ? [...times.values()] : [],
		unbounded: routes.map(({ figure }) => figure).filter(({ quantity }) => quantity.qualifier === 'about'),
	};
}
