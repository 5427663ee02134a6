/** Clicks that a script may follow in the browser's place. */

/** Whether a click asks for nothing of the browser's own, such as a new tab. */
export function isPlainClick({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
	return button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
}
