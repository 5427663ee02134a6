/** Kit's own interfaces: a place to extend them. See https://svelte.dev/docs/kit/types#app */
declare global {
	namespace App {
		interface PageState {
			/** Set where this history entry opened a place, so that closing it can go back. */
			opened?: boolean;
		}
	}
}

export {};
