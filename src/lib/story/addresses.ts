/**
 * Absolute addresses, as they stand in other people's pages. Each begins with the site's public address (PUBLIC_ADDRESS:
 * with its path, and without a slash at the end), and is '' where the site does not know its own.
 */
import type { View } from './view';

/** The address of a file or a page of the site. */
export function absoluteAddress(publicAddress: string, path: string): string {
	return publicAddress === '' ? '' : `${publicAddress}/${path}`;
}

/** The address of a story's page in one of its views. */
export function storyAddress(publicAddress: string, slug: string, view: View = 'reports'): string {
	return absoluteAddress(publicAddress, `${slug}/${view === 'crossings' ? 'crossings/' : ''}`);
}
