import { fileEntries } from '$lib/server/story-addresses';
import { respondMapData } from '$lib/server/story-files';

export const prerender = true;

export const entries = fileEntries;

export const GET = ({ params }) => respondMapData(params.story);
