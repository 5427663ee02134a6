/** Visits of a page: by a reader in haste, and by one at leisure. */
import type { CDPSession, Page } from '@playwright/test';
import type { Answer } from './compressed-server';
import type { Contestant, Target } from './contestants';
import type { Numbers } from './medians';
import { mostIsolated } from './most-isolated';
import {
	heapSize,
	readTimeline,
	VIEWPORT,
	waitFor,
	waitForPhase,
	waitUntilQuiet,
	withPage,
	type VisitOptions,
} from './open-page';
import { MAP, phases } from './our-page';
import { mapNumbers, phaseTime, restNumbers } from './page-numbers';
import { clickScript } from './page-timeline';

interface ClickingVisit extends VisitOptions {
	/** Milliseconds from a press of the mouse to its release; a script's click has none. */
	press: number;
}

/** A reader who clicks a place as soon as the page answers clicks. */
export async function visitInHaste(options: ClickingVisit): Promise<Numbers> {
	const { contestant, ids, press } = options;
	return withPage(options, async (page) => {
		await page.waitForLoadState('domcontentloaded');
		if (contestant.comesOnIntent) await waitForPhase(page, phases.hydrated);
		const target = await findTarget(page, contestant, ids);
		const content = await clickContent(page, contestant, target, press);
		// Where MapLibre was there first, the click was not one before it.
		return phaseTime(await readTimeline(page), phases.ready) === null ? { clickEarly: content } : {};
	});
}

/** A reader who waits until the page has come to rest, then points at the map, then clicks a place. */
export async function visitAtLeisure(options: ClickingVisit): Promise<Numbers> {
	const { contestant, ids, press, server } = options;
	return withPage(options, async (page, session) => {
		await waitUntilQuiet(page);
		const numbers = {
			...restNumbers(await readTimeline(page), server.answers, contestant),
			heap: await heapSize(session),
		};
		const target = await findTarget(page, contestant, ids);
		const map = contestant.comesOnIntent ? await bringMap(page, session, server.answers) : {};
		return { ...numbers, ...map, clickLate: await clickContent(page, contestant, target, press) };
	});
}

/** Points at the map and measures how MapLibre comes. */
export async function bringMap(page: Page, session: CDPSession, answers: Answer[]): Promise<Numbers> {
	const cameByItself = phaseTime(await readTimeline(page), phases.ready) !== null;
	const box = await page.locator(MAP).boundingBox();
	if (!box) throw new Error('the map is not on the page');
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 3 });
	await waitForPhase(page, [phases.ready]);
	await waitUntilQuiet(page);
	return {
		mapCameByItself: Number(cameByItself),
		...mapNumbers(await readTimeline(page), answers),
		mapHeap: await heapSize(session),
	};
}

async function findTarget(page: Page, { targets }: Contestant, ids: string[]): Promise<Target> {
	const found = await page.evaluate<Target[]>(`(${targets.toString()})(${JSON.stringify(ids)})`);
	const target = mostIsolated(found, VIEWPORT);
	if (!target) throw new Error('no place can be clicked');
	return target;
}

/** Milliseconds from a click to its content. */
async function clickContent(
	page: Page,
	{ isOpen }: Contestant,
	{ x, y }: Target,
	press: number,
): Promise<number> {
	await page.evaluate(clickScript(isOpen));
	await page.mouse.move(x, y);
	await page.mouse.click(x, y, { delay: press });
	await waitFor(page, 'what a click opens', () => window.bench.content !== null, null);
	return (await readTimeline(page)).content ?? NaN;
}
