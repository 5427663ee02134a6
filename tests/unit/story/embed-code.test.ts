import { describe, expect, it } from 'vitest';
import { embedHeight } from '$lib/embed/heights';
import { storyAddress } from '$lib/story/addresses';
import {
	DEFAULT_HEIGHT,
	embedAddress,
	iframeCode,
	oembedAddress,
	scriptAddress,
	scriptCode,
} from '$lib/story/embed-code';

const site = 'https://example.org/maps';
const title = `Map: <Ships> in a "quiet" harbour & 'beyond'`;
const escaped = 'Map: &lt;Ships&gt; in a &quot;quiet&quot; harbour &amp; &#39;beyond&#39;';

describe('addresses', () => {
	it('begin with the public address', () => {
		expect(storyAddress(site, 'quiet-harbour')).toBe(`${site}/quiet-harbour/`);
		expect(storyAddress(site, 'quiet-harbour', 'crossings')).toBe(`${site}/quiet-harbour/crossings/`);
		expect(oembedAddress(site, 'quiet-harbour')).toBe(`${site}/oembed/quiet-harbour.json`);
		expect(scriptAddress(site)).toBe(`${site}/embed.js`);
	});

	it('are none without it', () => {
		expect(storyAddress('', 'quiet-harbour', 'crossings')).toBe('');
		expect(embedAddress('', 'quiet-harbour', { panel: true })).toBe('');
		expect(oembedAddress('', 'quiet-harbour')).toBe('');
		expect(scriptAddress('')).toBe('');
	});
});

describe('the address of an embed', () => {
	it.each([
		[{}, ''],
		[{ view: 'map', theme: 'auto', panel: false }, ''],
		[{ place: undefined, theme: undefined }, ''],
		[{ place: 'kyiv' }, '?place=kyiv'],
		[{ theme: 'dark', panel: true }, '?theme=dark&panel=1'],
		[
			{ place: 'medyka-shehyni', view: 'crossings', theme: 'light', panel: true },
			'crossings/?place=medyka-shehyni&theme=light&panel=1',
		],
	] as const)('says what is asked for, and nothing else: %o', (options, end) => {
		expect(embedAddress(site, 'quiet-harbour', options)).toBe(`${site}/embed/quiet-harbour/${end}`);
	});

	it('is one whatever a place is called', () => {
		const address = new URL(embedAddress(site, 'quiet-harbour', { place: 'a&b="c" #?' }));
		expect([...address.searchParams]).toEqual([['place', 'a&b="c" #?']]);
		expect(address.hash).toBe('');
	});
});

describe('the code to paste', () => {
	const address = embedAddress(site, 'quiet-harbour', { theme: 'dark', panel: true });
	const written = `${site}/embed/quiet-harbour/?theme=dark&amp;panel=1`;

	it('is a titled, lazy frame', () => {
		expect(iframeCode({ address, title, height: 920 })).toBe(
			`<iframe src="${written}" title="${escaped}" width="100%" height="920" frameborder="0" loading="lazy"></iframe>`,
		);
		expect(iframeCode({ address, title })).toContain(` height="${DEFAULT_HEIGHT}" `);
		expect(iframeCode({ address, title, width: 600 })).toContain(' width="600" ');
		expect(DEFAULT_HEIGHT).toBe(embedHeight({ width: 600, panel: false }));
	});

	it('is a link and the script that makes a frame of it', () => {
		const code = scriptCode({
			embed: address,
			story: storyAddress(site, 'quiet-harbour'),
			title,
			script: scriptAddress(site),
		});
		expect(code).toBe(
			`<div data-dateline="${written}"><a href="${site}/quiet-harbour/">${escaped}</a></div>` +
				`<script async src="${site}/embed.js"></script>`,
		);
	});

	it('is one line', () => {
		const code = iframeCode({ address, title }) + scriptCode({ embed: '', story: '', title, script: '' });
		expect(code).not.toContain('\n');
	});
});
