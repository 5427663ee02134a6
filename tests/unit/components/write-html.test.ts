import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import PlaceHead from '$lib/components/PlaceHead.svelte';
import { writeHtml, writeIsland } from '$lib/components/write-html';
import { render } from 'svelte/server';
import { makePlace } from '../../story-pieces';

const note = `"><script>alert('1')</script> & &quot; <!-- 'two' -->`;
const place = makePlace({ id: 'kyiv', note });

/** The properties of an island, as the browser's parser gives them to the script that reads them. */
function readProps(html: string): unknown {
	const [, start] = /^(<div [^>]*>)/.exec(html)!;
	const element = new DOMParser().parseFromString(`${start}</div>`, 'text/html').documentElement;
	return JSON.parse(element?.getAttribute('data-props') ?? '');
}

describe('writeHtml', () => {
	it('writes a component as it is, without the comments of Svelte', () => {
		const html = writeHtml(PlaceHead, { place });
		expect(render(PlaceHead, { props: { place } }).body).toContain('<!--');
		expect(html).not.toContain('<!--');
		expect(html).toContain('&lt;script>alert(');
		expect(html.match(/<p /g)?.length).toBeGreaterThanOrEqual(2);
	});
});

describe('writeIsland', () => {
	const html = writeIsland('place', PlaceHead, { place });

	it('is a box that a script finds by its name, with comments for Svelte to find its way by', () => {
		expect(html).toMatch(/^<div class="island" data-island="place" data-props='[^'<>]*'>/);
		expect(html).toMatch(/<!--.*<\/div>$/s);
	});

	it('carries properties that come back as they were, whatever is in them', () => {
		expect(readProps(html)).toEqual({ place });
		const odd = { text: `'"<&>\n é 中 &amp; &#34; \\" \\u0041`, list: [1, null, { deep: '</div>' }] };
		const other = writeIsland('odd', PlaceHead, { place, ...odd });
		expect(readProps(other)).toEqual({ place, ...odd });
	});

	it('leaves out of them what only the server writes', () => {
		const seen: object[] = [];
		const component = ((_: unknown, props: object) => void seen.push(props)) as unknown as typeof PlaceHead;
		const written = writeIsland('place', component, { place }, { panel: '<p>written</p>' });
		expect(readProps(written)).toEqual({ place });
		expect(seen).toEqual([{ place, html: { panel: '<p>written</p>' } }]);
	});
});
