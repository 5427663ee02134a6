/** What is answered before any route, and done to every page: https://svelte.dev/docs/kit/hooks#Server-hooks-handle */
import type { Handle } from '@sveltejs/kit';
import { addDevClient } from '$lib/server/dev-client';
import { widenEmbedPolicy } from '$lib/server/embed-policy';
import { respondMoved } from '$lib/server/moved-page';
import { trimPage } from '$lib/server/trim-page';

export const handle: Handle = ({ event, resolve }) =>
	respondMoved(event.route.id, event.params) ??
	resolve(event, {
		transformPageChunk: ({ html }) => addDevClient(widenEmbedPolicy(event.route.id, trimPage(html))),
	});
