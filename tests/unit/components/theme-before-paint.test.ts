/** The script that sets the remembered theme: run as it stands in the page, and allowed by the policy as it stands. */
import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import ThemeSwitch from '$lib/components/ThemeSwitch.svelte';
import { themeScript } from '$lib/components/theme-script';
import config from '../../../svelte.config.js';

const { body } = render(ThemeSwitch);
const code = /<script>(.*)<\/script>/s.exec(themeScript)?.[1] ?? '';

/** The attribute after the script, in a page whose storage holds a value or, given an error, is refused. */
function runWith(stored: string | null | Error): string | undefined {
	const document = { documentElement: { dataset: {} as { theme?: string } } };
	const sandbox = { document };
	Object.defineProperty(sandbox, 'localStorage', {
		get: () => {
			if (stored instanceof Error) throw stored;
			return { getItem: (key: string) => (key === 'dateline-theme' ? stored : null) };
		},
	});
	runInNewContext(code, sandbox);
	return document.documentElement.dataset.theme;
}

describe('the script before the first paint', () => {
	it('is the one that the policy allows', () => {
		const hash = `sha256-${createHash('sha256').update(code).digest('base64')}`;
		expect(config.kit?.csp?.directives?.['script-src']).toContain(hash);
	});

	it.each(['light', 'dark'])('sets %s, where it was chosen', (theme) => {
		expect(runWith(theme)).toBe(theme);
	});

	it.each([[null], ['auto'], ['sepia'], [new Error('The operation is insecure.')]])(
		'leaves it to the preference where there is no choice: %s',
		(stored) => {
			expect(runWith(stored)).toBeUndefined();
		},
	);

	it('comes with a switch that names what it offers', () => {
		expect(body.match(/<option/g)).toHaveLength(3);
	});
});
