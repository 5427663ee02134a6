import { fileEntries } from '$lib/server/story-addresses';
import { respondGeojson } from '$lib/server/story-files';

export const prerender = true;

export const entries = fileEntries;

export const GET = ({ params }) => respondGeojson(params.story);
