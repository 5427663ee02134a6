import { describe, expect, it } from 'vitest';
import { ID_PATTERN, RESERVED_FRAGMENTS, RESERVED_SLUGS } from '$lib/story/ids';

describe('ID_PATTERN', () => {
	it.each(['kyiv', 'medyka-shehyni', 'night-2', '7', 'g7'])('takes "%s"', (id) => {
		expect(ID_PATTERN.test(id)).toBe(true);
	});

	it.each(['', 'Kyiv', 'a b', 'a_b', 'a--b', '-a', 'a-', 'київ', 'a.b', 'a/b', 'a#b', 'a\n'])(
		'refuses %j',
		(id) => {
			expect(ID_PATTERN.test(id)).toBe(false);
		},
	);
});

describe('the ids that the site keeps', () => {
	it('hold its paths, and as fragments those and the parts of a page', () => {
		expect(RESERVED_SLUGS).toEqual(expect.arrayContaining(['embed', 'oembed', 'crossings', 'dev']));
		expect(RESERVED_FRAGMENTS).toEqual(
			expect.arrayContaining([...RESERVED_SLUGS, 'map', 'list', 'about', 'losses']),
		);
	});

	it('are written as ids, so that nothing else could clash with them', () => {
		for (const id of RESERVED_FRAGMENTS) expect(id).toMatch(ID_PATTERN);
	});
});
