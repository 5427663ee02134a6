/** The script that lets a list wait for the first paint: run as it stands in the page, and allowed by the policy as it stands. */
import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { listScript } from '$lib/components/list-script';
import config from '../../../svelte.config.js';

const code = /<script>(.*)<\/script>/s.exec(listScript)?.[1] ?? '';

interface Visit {
	type?: string;
	hash?: string;
	hidden?: boolean;
	isRefused?: boolean;
}

/** Whether the list is short after the script, and what else it then waits for. */
function runOn({ type, hash = '', hidden = false, isRefused = false }: Visit) {
	const document = { documentElement: { dataset: {} as { short?: string } }, hidden };
	const events: string[] = [];
	const run = () =>
		runInNewContext(code, {
			document,
			location: { hash },
			performance: { getEntriesByType: () => (type ? [{ type }] : []) },
			PerformanceObserver: class {
				observe({ type }: { type: string }) {
					if (isRefused) throw new Error('refused');
					events.push(type);
				}
			},
			addEventListener: (event: string) => events.push(event),
		}) as unknown;
	if (isRefused) expect(run).toThrow('refused');
	else run();
	return { isShort: document.documentElement.dataset.short === '', events };
}

describe('the script that lets a list wait', () => {
	it('is the one that the policy allows', () => {
		const hash = `sha256-${createHash('sha256').update(code).digest('base64')}`;
		expect(config.kit?.csp?.directives?.['script-src']).toContain(hash);
	});

	it('waits for the first paint, and at the latest until all has loaded, a link is followed or a key is pressed', () => {
		expect(runOn({ type: 'navigate' })).toEqual({
			isShort: true,
			events: ['paint', 'load', 'click', 'keydown'],
		});
	});

	it.each<[string, Visit]>([
		['the address names a place', { type: 'navigate', hash: '#kyiv' }],
		['the page is loaded anew where it was scrolled to', { type: 'reload' }],
		['a reader comes back to where it was scrolled to', { type: 'back_forward' }],
		['nobody sees it, so that no paint comes', { type: 'navigate', hidden: true }],
		['the browser does not tell', {}],
		['the browser refuses to', { type: 'navigate', isRefused: true }],
	])('leaves the list whole where %s', (_, visit) => {
		expect(runOn(visit)).toEqual({ isShort: false, events: [] });
	});
});
