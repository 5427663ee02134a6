import { describe, expect, it } from 'vitest';
import { escapeXml } from '$lib/story/escape-xml';

describe('escapeXml', () => {
	it('ends no element and no attribute, in either quotation marks', () => {
		expect(escapeXml(`<b> & "c" 'd'`)).toBe('&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;');
	});

	it('leaves out what XML has no way to write', () => {
		expect(escapeXml('a\u0000b\u0008c\nd\te')).toBe('abc\nd\te');
	});
});
