import { crossingsEntries } from '$lib/server/story-addresses';

export const entries = crossingsEntries;
