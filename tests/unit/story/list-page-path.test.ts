import { describe, expect, it } from 'vitest';
import { listPagePath } from '$lib/story/list-page-path';

describe('listPagePath', () => {
	it('is the story’s own for the first page', () => {
		expect([1, 2, 13].map(listPagePath)).toEqual(['', 'list/2/', 'list/13/']);
	});
});
