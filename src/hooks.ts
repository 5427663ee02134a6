/**
 * How the data of a page travels to the browser, for which Kit writes it down though no page of ours asks for it. See
 * https://svelte.dev/docs/kit/hooks#Universal-hooks-transport
 */
import type { Transport } from '@sveltejs/kit';
import { ServerOnly } from '$lib/story/server-only';

export const transport: Transport = {
	ServerOnly: {
		encode: (value: unknown) => value instanceof ServerOnly && 1,
		decode: () => new ServerOnly(null),
	},
};
