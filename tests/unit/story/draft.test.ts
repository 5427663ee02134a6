import { describe, expect, it } from 'vitest';
import { isDraft } from '$lib/story/draft';

describe('isDraft', () => {
	it.each([
		['draft: true', true],
		['title: A\ndraft:   true # not yet', true],
		['{ "draft": true, "title": "A" }', true],
		['draft: true\ntitle: "not ended', true],
		['draft: true\ntitle: A\ntitle: B', true],
		['draft: false', false],
		['title: draft', false],
		['text: |\n  draft: true', false],
		['source:\n  draft: true', false],
		['# draft: true', false],
		['- draft: true', false],
		['draft', false],
		['title: A', false],
		['', false],
	])('%j: %s', (text, expected) => {
		expect(isDraft(text)).toBe(expected);
	});
});
