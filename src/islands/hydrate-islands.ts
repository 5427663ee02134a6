/** Brings to life the parts of a page that the server has written; see src/lib/components/write-html.ts. */
import { doAfterPaint } from '$lib/components/after-paint';

/** Hydrates an element with a component and its properties, by the names of islands and in their order. */
export type Islands = Record<string, (target: HTMLElement, props: never) => void>;

/**
 * Hydrates the islands of a page, each with the properties that are written beside it. The page has been painted before; then
 * each is a task of its own, so that none keeps the reader of a slow phone waiting.
 *
 * @param load what runs only then: the components, and what brings them to life
 */
export function hydrateIslands(load: () => Promise<{ islands: Islands }>): void {
	doAfterPaint(() => {
		load()
			.then(({ islands }) => {
				for (const [name, hydrateIsland] of Object.entries(islands))
					for (const target of document.querySelectorAll<HTMLElement>(`[data-island="${name}"]`))
						setTimeout(() => {
							hydrateIsland(target, JSON.parse(target.dataset.props ?? '{}') as never);
						});
			})
			.catch(() => {
				// The connection is lost, or the site was published anew: the page is then what it is without scripts.
				document.documentElement.dataset.unscripted = '';
			});
	});
}
