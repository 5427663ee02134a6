/** The pages that are compared, and how to tell in each what a reader can see and do. */
import { findOurs } from './our-page';
import type { FindReady } from './page-timeline';

/** Where a place can be clicked: its middle, in pixels of the window. */
export interface Target {
	id: string;
	x: number;
	y: number;
}

/** Functions that run in the page: each carries all that it needs in itself. */
export interface PageFinders {
	ready: FindReady;
	/** Where places can be clicked: those that nothing lies over. */
	targets: (ids: string[]) => Target[];
	/** Whether what a click on a place opens is to be seen. */
	isOpen: () => boolean;
}

export interface Contestant extends PageFinders {
	name: string;
	address: string;
	/**
	 * Whether MapLibre comes only when the reader points at the map. Its page tells in `data-phase` how far it is.
	 */
	comesOnIntent: boolean;
	/** Whether the page draws its places by script, so that all that it asks for before they are there is needed. */
	drawnByScript: boolean;
}

/** The contestants on a story, from the origins that the site and the peers are served from. */
export function listContestants(slug: string, origins: { site: string; peers: string }): Contestant[] {
	const ours = { ...findOurs, comesOnIntent: true, drawnByScript: false };
	const peer = { comesOnIntent: false, drawnByScript: true };
	return [
		{ ...ours, name: 'story page', address: `${origins.site}/${slug}/` },
		{ ...ours, name: 'embed', address: `${origins.site}/embed/${slug}/` },
		{
			...peer,
			...findInlineSvg,
			name: 'inline SVG',
			address: `${origins.peers}/inline-svg/`,
			drawnByScript: false,
		},
		{ ...peer, ...findMapLibre, name: 'MapLibre', address: `${origins.peers}/maplibre/` },
		{ ...peer, ...findLeaflet, name: 'Leaflet', address: `${origins.peers}/leaflet/` },
	];
}

const findInlineSvg: PageFinders = {
	ready: (ids) => {
		const hasBox = (id: string) => document.querySelector(`svg a[href="#${id}"]`)?.getClientRects().length;
		return ids.every(hasBox) ? performance.now() : null;
	},
	targets: () =>
		[...document.querySelectorAll<SVGAElement>('svg a')].flatMap((link) => {
			const { left, top, width, height } = link.querySelector('circle')!.getBoundingClientRect();
			const [x, y] = [left + width / 2, top + height / 2];
			const id = link.href.baseVal.slice(1);
			return document.elementFromPoint(x, y)?.closest('a')?.isSameNode(link) ? [{ id, x, y }] : [];
		}),
	isOpen: () => (document.getElementById('popup')?.innerText.length ?? 0) > 0,
};

/** Its page leaves a mark once MapLibre is idle for the first time, and keeps the map at hand. */
export const findMapLibre: PageFinders = {
	ready: (ids) => {
		const idle = performance.getEntriesByName('places-idle')[0];
		if (!idle) return null;
		const drawn = new Set(window.map?.targets().map(({ id }) => id));
		return ids.every((id) => drawn.has(id)) ? idle.startTime : null;
	},
	targets: () => window.map?.targets() ?? [],
	isOpen: () => (document.querySelector<HTMLElement>('.maplibregl-popup')?.innerText.length ?? 0) > 0,
};

const findLeaflet: PageFinders = {
	// A cluster stands for its places: it says how many. Its script may put them on a base map that is not there yet.
	ready: (ids) => {
		if (!document.querySelector('.leaflet-overlay-pane path')) return null;
		const icons = [...document.querySelectorAll<HTMLElement>('.leaflet-marker-icon')];
		const shown = icons.map((icon) =>
			icon instanceof HTMLImageElement ? Number(icon.complete) : Number(icon.innerText),
		);
		return shown.reduce((sum, count) => sum + count, 0) === ids.length ? performance.now() : null;
	},
	targets: () =>
		[...document.querySelectorAll<HTMLImageElement>('img.leaflet-marker-icon')].flatMap((icon) => {
			const { left, top, width, height } = icon.getBoundingClientRect();
			const [x, y] = [left + width / 2, top + height / 2];
			return document.elementFromPoint(x, y) === icon ? [{ id: icon.alt, x, y }] : [];
		}),
	isOpen: () => (document.querySelector<HTMLElement>('.leaflet-popup')?.innerText.length ?? 0) > 0,
};

declare global {
	interface Window {
		/** The plain MapLibre page's map. */
		map?: { targets: () => Target[] };
	}
}
