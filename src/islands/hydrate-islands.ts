/** Brings to life a part of a page that the server has written; see src/lib/components/write-html.ts. */
import { doAfterPaint } from '$lib/components/after-paint';

/** Hydrates an element with a component and its properties. */
export type Hydrate<Props extends object> = (target: HTMLElement, props: Props) => void;

/**
 * Hydrates each island of a name, with the properties that are written beside it. The page has been painted before; then
 * each step is a task of its own, so that none keeps the reader of a slow phone waiting.
 *
 * @param load what runs only then: the components, and what brings them to life
 */
export function hydrateIslands<Props extends object>(
	name: string,
	load: () => Promise<{ hydrateIsland: Hydrate<Props> }>,
): void {
	doAfterPaint(() => {
		load()
			.then(({ hydrateIsland }) => {
				for (const target of document.querySelectorAll<HTMLElement>(`[data-island="${name}"]`)) {
					const props = JSON.parse(target.dataset.props ?? '{}') as Props;
					setTimeout(() => {
						hydrateIsland(target, props);
					});
				}
			})
			.catch(() => {
				// The connection is lost, or the site was published anew: the page is then what it is without scripts.
				document.documentElement.dataset.unscripted = '';
			});
	});
}
