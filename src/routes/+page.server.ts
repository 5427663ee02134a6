import { findPageScripts } from '$lib/server/page-scripts';
import { loadStoryList } from '$lib/server/story-files';

export const load = () => ({ stories: loadStoryList(), scripts: findPageScripts('theme') });
