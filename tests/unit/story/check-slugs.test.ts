import { describe, expect, it } from 'vitest';
import { checkFormerSlugs, requireDistinctSlugs, type StoryFile } from '$lib/story/check-slugs';

/** A file of which only the list of former slugs matters here. */
function file(slug: string, ...formerly: string[]): StoryFile {
	return {
		file: `${slug}.yaml`,
		text: `title: Any\nformerly: [${formerly.join(', ')}]\n`,
		story: { slug, formerly },
	};
}

describe('former slugs of a story', () => {
	it('are free of its own, of the site’s, and of each other', () => {
		const findings = checkFormerSlugs({ formerly: ['older', 'today', 'oembed', 'oldest', 'older'] }, 'today');
		expect(findings.map(({ path }) => path)).toEqual([
			['formerly', 1],
			['formerly', 2],
			['formerly', 4],
		]);
		expect(checkFormerSlugs({ formerly: ['older', 'oldest'] }, 'today')).toEqual([]);
	});
});

describe('former slugs of all stories', () => {
	it('may be many', () => {
		expect(() => {
			requireDistinctSlugs([file('a', 'b', 'c'), file('d', 'e'), file('f')]);
		}).not.toThrow();
	});

	it('are no slug of another story', () => {
		expect(() => {
			requireDistinctSlugs([file('a', 'b', 'd'), file('d')]);
		}).toThrow(
			'a.yaml:2:15: "d" is the name of the story "d"; delete it from this list, or correct it to a name that this file had before',
		);
	});

	it('are no former slug of another story; all clashes are told at once', () => {
		expect(() => {
			requireDistinctSlugs([file('a', 'old'), file('b', 'older', 'old'), file('c', 'older')]);
		}).toThrow(
			'b.yaml:2:19: "old" is listed by the story "a"; delete it from this list, or correct it to a name that this file had before\n' +
				'c.yaml:2:12: "older" is listed by the story "b"; delete it from this list, or correct it to a name that this file had before',
		);
	});
});
