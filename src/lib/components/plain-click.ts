/** Clicks and keys that a script may follow in the browser's place. */

/** Whether a click asks for nothing of the browser's own, such as a new tab. */
export function isPlainClick(event: MouseEvent): boolean {
	return event.button === 0 && isUnmodified(event);
}

/** Whether no key is held that makes another of it: with Alt an arrow goes back in the history. */
export function isUnmodified({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent | KeyboardEvent): boolean {
	return !ctrlKey && !metaKey && !shiftKey && !altKey;
}
