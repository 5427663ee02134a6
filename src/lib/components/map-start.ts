/** Where a map looks first, if not at the whole story: an embed's address may say so. */
import type { Camera } from '$lib/map/camera';
import { getContext, setContext } from 'svelte';

const key = Symbol('where the map looks first');

/**
 * Says where the map of this page looks first.
 *
 * @param read is called when the page's script runs; what it leaves out is the first view's own
 */
export function provideMapStart(read: () => Partial<Camera>): void {
	setContext(key, read);
}

/** A function that reads it; it finds nothing on pages that do not provide it. */
export function useMapStart(): () => Partial<Camera> {
	return getContext<(() => Partial<Camera>) | undefined>(key) ?? (() => ({}));
}
