/**
 * The fragment of a story's address: the id of the open place, and after it what WordPress puts into the addresses of its
 * frames: `#kharkiv`, `#?secret=x1y2`, `#kharkiv?secret=x1y2`.
 */

/** The secret as WordPress makes it; it takes no other. */
const secretPattern = /^#[^?]*\?secret=([a-z0-9]{1,64})(?:&|$)/i;

/** What stands before the question mark, decoded; '' where that cannot be. */
export function readFragmentId(hash: string): string {
	try {
		return decodeURIComponent(hash.replace(/^#|\?.*$/gs, ''));
	} catch {
		return '';
	}
}

/** The secret of WordPress; null without one of its shape. */
export function readSecret(hash: string): string | null {
	return secretPattern.exec(hash)?.[1] ?? null;
}

/** The fragment with another place, or none, and with all else that it has; '' where nothing is left. */
export function replaceFragmentId(hash: string, id: string | null): string {
	const rest = /\?.*$/s.exec(hash)?.[0] ?? '';
	return id === null && rest === '' ? '' : `#${id ?? ''}${rest}`;
}
