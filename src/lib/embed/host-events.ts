/** What a host is told that asks for it (`events=1`): what happens on the map, and nothing about who is reading. */
import type { EmbedView } from '$lib/story/view';

export type EmbedEvent =
	/** The embed is there, and obeys commands. */
	| { event: 'ready'; view: EmbedView }
	| { event: 'place-opened' | 'place-closed'; place: string }
	/** The embed goes to its other view, which is then `ready`. */
	| { event: 'view-changed'; view: EmbedView }
	/** A link out of the frame. */
	| { event: 'link-followed'; href: string };

/** The message; a host that knows its version knows its properties. */
export function eventMessage(event: EmbedEvent): unknown {
	return { type: 'dateline:event', version: 1, ...event };
}
