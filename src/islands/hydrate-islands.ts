/** Brings to life a part of a page that the server has written; see src/lib/components/write-html.ts. */
import { hydrate, type Component } from 'svelte';

/** Hydrates each island of a name, with the properties that are written beside it. */
export function hydrateIsland<Props extends object>(name: string, component: Component<Props>): void {
	for (const target of document.querySelectorAll<HTMLElement>(`[data-island="${name}"]`)) {
		const props = JSON.parse(target.dataset.props ?? '{}') as Props;
		hydrate(component, { target, props });
	}
}
