/** What only the server needs to write a page: the page's data for the browser has nothing in its place (src/hooks.ts). */
export class ServerOnly<T> {
	/** Null in the browser. */
	readonly value: T | null;

	constructor(value: T | null) {
		this.value = value;
	}
}
