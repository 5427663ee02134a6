import { crossingsEntries } from '$lib/server/story-files';

export const entries = crossingsEntries;
