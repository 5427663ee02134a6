import { describe, expect, it } from 'vitest';
import { pageTitle } from '$lib/story/page-title';
import { embedView } from '$lib/story/view';
import { writtenMessages } from '$lib/story/written-messages';

describe('the title of a story', () => {
	it('says which view it is of, whoever names the view', () => {
		const crossings = writtenMessages.crossings.pageTitle('Harbour');
		expect(pageTitle({ title: 'Harbour' }, 'reports')).toBe('Harbour');
		expect(pageTitle({ title: 'Harbour' }, 'crossings')).toBe(crossings);
		for (const view of ['reports', 'crossings'] as const)
			expect(pageTitle({ title: 'Harbour' }, embedView(view))).toBe(pageTitle({ title: 'Harbour' }, view));
	});
});
