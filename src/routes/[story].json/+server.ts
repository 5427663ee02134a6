import { respondMapData, storyEntries } from '$lib/server/story-files';

export const prerender = true;

export const entries = storyEntries;

export const GET = ({ params }) => respondMapData(params.story);
