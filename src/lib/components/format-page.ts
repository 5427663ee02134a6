/** "Page 2 of 10". */
import { formatNumber } from '$lib/story/format';
import type { ListPage } from '$lib/story/list-pages';
import { writtenMessages } from '$lib/story/written-messages';

/** Which page of a list it is, and of how many. */
export function formatPage({ number, count }: Pick<ListPage, 'number' | 'count'>): string {
	return writtenMessages.listPages.page(formatNumber(number), formatNumber(count));
}
