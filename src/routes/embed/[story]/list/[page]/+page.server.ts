import { listPageEntries } from '$lib/server/story-addresses';
import { loadStoryPage } from '$lib/server/story-files';

export const entries = listPageEntries;

export const load = ({ params }) => loadStoryPage(params.story, 'embed', Number(params.page));
