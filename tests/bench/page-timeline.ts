/** What a page notes down about itself while it is measured. Everything here runs in the page. */

export interface Timeline {
	/** When the navigation started, in milliseconds of the wall clock. */
	origin: number;
	/** When every place was visible and clickable. This time and those below are milliseconds since the start. */
	ready: number | null;
	fcp: number | null;
	lcp: number | null;
	/** Tasks of over 50 ms. */
	longTasks: { start: number; duration: number }[];
	/** Layout shifts that follow no act of the reader. */
	shifts: { at: number; value: number }[];
	/** Values of the map's data-phase, with when each was taken on. */
	phases: { phase: string; at: number }[];
	/** What the page itself has fetched; not what its workers have. */
	resources: { path: string; start: number; end: number; size: number; isBlocking: boolean }[];
	/** From the reader's click until its content was on the screen. */
	content: number | null;
}

declare global {
	interface Window {
		bench: Timeline & { read: () => Timeline };
	}
}

/** Whether every place is visible and clickable in the page: since when, or null while it is not. */
export type FindReady = (ids: string[]) => number | null;

/** Makes the script that runs before anything of the page does. */
export function timelineScript(findReady: FindReady, ids: string[]): string {
	return `(${watchPage.toString()})(${findReady.toString()}, ${JSON.stringify(ids)})`;
}

/** Makes the script that times the next click, until the content is there and two frames have passed. */
export function clickScript(isOpen: () => boolean): string {
	return `(${watchClick.toString()})(${isOpen.toString()})`;
}

function watchPage(findReady: FindReady, ids: string[]): void {
	// Only the page itself is measured, not a frame in it.
	if (window.top !== window) return;
	const bench: Window['bench'] = {
		origin: performance.timeOrigin,
		ready: null,
		fcp: null,
		lcp: null,
		longTasks: [],
		shifts: [],
		phases: [],
		resources: [],
		content: null,
		read: () => ({ ...bench, resources: performance.getEntriesByType('resource').map(describe) }),
	};
	window.bench = bench;
	const describe = (entry: PerformanceEntry) => {
		const { name, startTime, responseEnd, encodedBodySize, renderBlockingStatus } =
			entry as PerformanceResourceTiming & { renderBlockingStatus?: string };
		const path = decodeURI(new URL(name).pathname);
		const isBlocking = renderBlockingStatus === 'blocking';
		return { path, start: startTime, end: responseEnd, size: encodedBodySize, isBlocking };
	};
	const observe = (type: string, note: (entry: PerformanceEntry) => void) => {
		new PerformanceObserver((list) => {
			list.getEntries().forEach(note);
		}).observe({ type, buffered: true });
	};
	observe('paint', ({ name, startTime }) => {
		if (name === 'first-contentful-paint') bench.fcp = startTime;
	});
	observe('largest-contentful-paint', ({ startTime }) => (bench.lcp = startTime));
	observe('longtask', ({ startTime, duration }) => bench.longTasks.push({ start: startTime, duration }));
	observe('layout-shift', (entry) => {
		const { startTime, value, hadRecentInput } = entry as PerformanceEntry & {
			value: number;
			hadRecentInput: boolean;
		};
		if (!hadRecentInput) bench.shifts.push({ at: startTime, value });
	});

	const notePhase = () => {
		const phase = document.querySelector('[data-phase]')?.getAttribute('data-phase');
		if (phase && phase !== bench.phases.at(-1)?.phase) bench.phases.push({ phase, at: performance.now() });
	};
	new MutationObserver(notePhase).observe(document, { subtree: true, attributeFilter: ['data-phase'] });
	document.addEventListener('DOMContentLoaded', notePhase);

	let since: number | null = null;
	const look = () => {
		since ??= findReady(ids);
		if (since === null || bench.fcp === null) requestAnimationFrame(look);
		else bench.ready = Math.max(since, bench.fcp);
	};
	requestAnimationFrame(look);
}

function watchClick(isOpen: () => boolean): void {
	window.bench.content = null;
	const onClick = ({ timeStamp }: Event) => {
		const look = () => {
			if (!isOpen()) {
				requestAnimationFrame(look);
				return;
			}
			requestAnimationFrame(() => {
				requestAnimationFrame(() => (window.bench.content = performance.now() - timeStamp));
			});
		};
		look();
	};
	window.addEventListener('click', onClick, { capture: true, once: true });
}
