/** A page opened to be measured, in a fresh browser context, and how to wait for what it does. */
import type { Browser, CDPSession, Page } from '@playwright/test';
import type { CompressedServer } from './compressed-server';
import type { Contestant } from './contestants';
import type { Numbers } from './medians';
import { phases } from './our-page';
import { timelineScript, type Timeline } from './page-timeline';
import { applyProfile, type Profile } from './profiles';

export interface VisitOptions {
	browser: Browser;
	server: CompressedServer;
	contestant: Contestant;
	profile: Profile;
	/** The places that must be visible and clickable. */
	ids: string[];
}

export const VIEWPORT = { width: 1280, height: 800 };
/** Milliseconds without a long task or a request after which a page has come to rest. */
const QUIET = 2000;
/** Ends what hangs. */
const TIMEOUT = 60_000;

/** Opens the page, waits until every place is visible, and lets go of all that was opened. */
export async function withPage(
	{ browser, server, contestant, profile, ids }: VisitOptions,
	use: (page: Page, session: CDPSession) => Promise<Numbers>,
): Promise<Numbers> {
	const context = await browser.newContext({ viewport: VIEWPORT, deviceScaleFactor: 1 });
	const broken: string[] = [];
	try {
		const page = await context.newPage();
		page.setDefaultTimeout(TIMEOUT);
		page.on('pageerror', ({ message }) => broken.push(message));
		const session = await context.newCDPSession(page);
		await applyProfile(session, profile);
		await page.addInitScript(timelineScript(contestant.ready, ids));
		server.answers.length = 0;
		await page.goto(contestant.address, { waitUntil: 'commit' });
		await waitFor(page, 'every place to be visible', () => window.bench.ready !== null, null);
		const numbers = await use(page, session);
		const missing = server.answers.filter(({ status }) => status !== 200);
		broken.push(...missing.map(({ path, status }) => `${path}: ${status}`));
		if (broken.length > 0) throw new Error('the page has errors');
		return numbers;
	} catch (error) {
		throw new Error([String(error), ...broken].join('; '), { cause: error });
	} finally {
		await context.close();
	}
}

/** Waits until the map has been in one of the phases. */
export async function waitForPhase(page: Page, wanted: readonly string[]): Promise<void> {
	const isThere = (names: readonly string[]) =>
		window.bench.phases.some(({ phase }) => names.includes(phase));
	await waitFor(page, `the map to be ${wanted.join(' or ')}`, isThere, wanted);
}

/** Waits until nothing has been fetched and no long task has run for a while. */
export async function waitUntilQuiet(page: Page): Promise<void> {
	await page.waitForLoadState('networkidle');
	const isQuiet = ([quiet, loading]: readonly [number, string]) => {
		const { ready, longTasks, phases: seen } = window.bench;
		if (seen.at(-1)?.phase === loading) return false;
		const ends = longTasks.map(({ start, duration }) => start + duration);
		return performance.now() - Math.max(ready ?? 0, seen.at(-1)?.at ?? 0, ...ends) > quiet;
	};
	await waitFor(page, 'the page to come to rest', isQuiet, [QUIET, phases.loading] as const);
}

/** Asks ten times a second: a question in every frame would keep the page busy. */
export async function waitFor<T>(
	page: Page,
	what: string,
	isSo: (argument: T) => boolean,
	argument: T,
): Promise<void> {
	const end = performance.now() + TIMEOUT;
	while (!(await page.evaluate(isSo as (argument: unknown) => boolean, argument as unknown))) {
		if (performance.now() > end) throw new Error(`waited in vain for ${what}`);
		await page.waitForTimeout(100);
	}
}

/** What the page has noted down so far. */
export function readTimeline(page: Page): Promise<Timeline> {
	return page.evaluate(() => window.bench.read());
}

/** Bytes of the page's JavaScript heap without garbage; a worker's heap is its own and not in it. */
export async function heapSize(session: CDPSession): Promise<number> {
	await session.send('HeapProfiler.collectGarbage');
	await session.send('Performance.enable');
	const { metrics } = await session.send('Performance.getMetrics');
	return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? NaN;
}
