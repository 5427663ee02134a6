import { storyEntries } from '$lib/server/story-files';

export const entries = storyEntries;
