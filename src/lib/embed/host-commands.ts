/** What a host may ask of an embed. All else that arrives is not for us, and left alone. */
import type { EmbedView } from '$lib/story/view';
import { parseId } from './parameters';

export type HostCommand =
	/** Opens a place by its id; closes what is open for null. */
	| { type: 'dateline:select'; place: string | null }
	| { type: 'dateline:view'; view: EmbedView }
	/** WordPress listens only now, and may have missed the height. */
	| { type: 'ready'; secret: string };

/** @returns null for what is no command */
export function parseHostCommand(data: unknown): HostCommand | null {
	if (typeof data !== 'object' || data === null) return null;
	// Only what the message itself has: nothing that every object has.
	const { type, place, view, message, secret } = { __proto__: null, ...data } as Record<string, unknown>;
	if (type === 'dateline:select') {
		const id = typeof place === 'string' ? parseId(place) : null;
		return id !== null || place === null ? { type, place: id } : null;
	}
	if (type === 'dateline:view') return view === 'map' || view === 'crossings' ? { type, view } : null;
	return message === 'ready' && typeof secret === 'string' ? { type: 'ready', secret } : null;
}
