/** Fingers on a page, as a touch screen tells of them. */
import type { Page } from '@playwright/test';

export interface Point {
	x: number;
	y: number;
}

/** Puts fingers down one after the other, moves them all in steps to where they end, and lifts them. */
export async function moveFingers(page: Page, from: Point[], to: Point[]): Promise<void> {
	const client = await page.context().newCDPSession(page);
	const send = async (type: 'touchStart' | 'touchMove' | 'touchEnd', points: Point[]) => {
		await client.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: points.map(({ x, y }, id) => ({ x, y, id })),
		});
	};
	for (let down = 1; down <= from.length; down++) await send('touchStart', from.slice(0, down));
	const steps = 8;
	for (let step = 1; step <= steps; step++) {
		const at = (a: number, b: number) => a + ((b - a) * step) / steps;
		await send(
			'touchMove',
			from.map(({ x, y }, i) => ({ x: at(x, to[i]!.x), y: at(y, to[i]!.y) })),
		);
	}
	for (let up = from.length - 1; up >= 0; up--)
		await send(up > 0 ? 'touchMove' : 'touchEnd', to.slice(0, up));
	await client.detach();
}
