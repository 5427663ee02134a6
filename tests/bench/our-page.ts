/**
 * What our own page looks like from outside. All that the measurements know of its markup is in this file; the functions
 * run in the page, so each carries its selectors in itself.
 */
import type { PageFinders } from './contestants';

/** The map; its data-phase tells how far it is. */
export const MAP = 'section[data-phase]';

/** Phases of the map, in their order: without script, SVG with script, MapLibre on its way, MapLibre there. */
export const phases = { hydrated: ['still', 'loading', 'ready'], loading: 'loading', ready: 'ready' };

export const findOurs: PageFinders = {
	// Of the framings one is shown; the links of the others have no boxes.
	ready: (ids) => {
		const links = document.querySelectorAll<SVGAElement | HTMLAnchorElement>('section.frame a[href^="#"]');
		const shown = new Set<string | null>();
		for (const link of links) {
			const { width, height } = link.getBoundingClientRect();
			if (width > 0 && height > 0) shown.add(link.getAttribute('href'));
		}
		// A story of many places shows clusters of them: with no ids asked for, any link will do.
		return shown.size > 0 && ids.every((id) => shown.has(`#${id}`)) ? performance.now() : null;
	},
	targets: () =>
		[...document.querySelectorAll<SVGAElement>('.story-drawing.framing a')].flatMap((link) => {
			const hit = link.querySelector('.hit');
			if (!hit) return [];
			const { left, top, width, height } = hit.getBoundingClientRect();
			const [x, y] = [left + width / 2, top + height / 2];
			const id = link.getAttribute('href')?.slice(1) ?? '';
			return document.elementFromPoint(x, y)?.closest('a')?.isSameNode(link) ? [{ id, x, y }] : [];
		}),
	// It is hidden until then.
	isOpen: () =>
		(document.querySelector<HTMLElement>('[role=dialog]:not([hidden])')?.innerText.length ?? 0) > 0,
};
