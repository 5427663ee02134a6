import { loadStoryList } from '$lib/server/story-files';

export const load = () => ({ stories: loadStoryList() });
