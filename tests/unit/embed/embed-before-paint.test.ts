/** The script of an embed's head: run as it stands in the page, and allowed by the policy as it stands. */
import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { describe, expect, it, test } from 'vitest';
import { writeEmbedScript } from '$lib/components/embed-script';
import { parseEmbedParameters } from '$lib/embed/parameters';
import config from '../../../svelte.config.js';
import { seedRandom } from '../../random';

const element = writeEmbedScript('crossings', 'crossings/');
const code = /<script[^>]*>(.*)<\/script>/s.exec(element)?.[1] ?? '';

/** What the script does to a page of that address, which has the other view at a path. */
function runAt(
	search: string,
	hash = '',
	other: Record<string, string> = { crossings: 'crossings/' },
): { theme?: string; panel?: string; gone: string[] } {
	const documentElement = { dataset: {} as { theme?: string; panel?: string } };
	const gone: string[] = [];
	const location = { search, hash, replace: (address: string) => gone.push(address) };
	const currentScript = { dataset: other };
	runInNewContext(code, { document: { documentElement, currentScript }, location, URLSearchParams });
	return { ...documentElement.dataset, gone };
}

describe('the script before the first paint of an embed', () => {
	it('is one that the policy allows', () => {
		const hash = `sha256-${createHash('sha256').update(code).digest('base64')}`;
		expect(config.kit?.csp?.directives?.['script-src']).toContain(hash);
	});

	it('sets the theme and the panel', () => {
		expect(runAt('?theme=dark&panel=1')).toEqual({ theme: 'dark', panel: '1', gone: [] });
		expect(runAt('?theme=auto&panel=0')).toEqual({ gone: [] });
	});

	it('goes to the other view, with all that the address has', () => {
		expect(runAt('?view=crossings&theme=dark', '#?secret=x').gone).toEqual([
			'crossings/?view=crossings&theme=dark#?secret=x',
		]);
	});

	it('stays where it is in that view, or has no other', () => {
		expect(runAt('?view=map').gone).toEqual([]);
		expect(runAt('?view=crossings', '', {}).gone).toEqual([]);
		expect(runAt('?view=constructor').gone).toEqual([]);
		expect(runAt('?view=toString').gone).toEqual([]);
	});
});

test('the script and the parameters’ parser agree', () => {
	const random = seedRandom(7);
	const values = [
		'0',
		'1',
		'map',
		'crossings',
		'light',
		'dark',
		'auto',
		'',
		'<b>',
		'__proto__',
		'1e9',
		'%00',
	];
	for (let n = 0; n < 500; n++) {
		const search = `?${['theme', 'panel', 'view', 'panel', 'theme']
			.filter(() => random.next() < 0.6)
			.map((name) => `${name}=${random.pick(values)}`)
			.join('&')}`;
		const { parameters } = parseEmbedParameters(search, '');
		const done = runAt(search);
		expect(done.theme ?? 'auto', search).toBe(parameters.theme);
		expect(done.panel === '1', search).toBe(parameters.panel);
		expect(done.gone.length > 0, search).toBe(parameters.view === 'crossings');
	}
});

test('the address of the other view stays in its attribute', () => {
	expect(writeEmbedScript('reports', '../"><script>')).toMatch(
		/^<script data-map="\.\.\/&quot;&gt;&lt;script&gt;">\{/,
	);
	expect(writeEmbedScript('crossings', null)).toMatch(/^<script>\{/);
});
