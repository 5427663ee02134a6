import { pageEntries } from '$lib/server/story-addresses';

export const entries = pageEntries;
