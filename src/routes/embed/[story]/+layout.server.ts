import { loadStoryPage } from '$lib/server/story-files';

export const load = ({ params }) => loadStoryPage(params.story, 'embed');
