import { listPageEntries, loadStoryPage } from '$lib/server/story-files';

export const entries = listPageEntries;

export const load = ({ params }) => loadStoryPage(params.story, 'page', Number(params.page));
