import { oembedEntries } from '$lib/server/story-addresses';
import { respondOembed } from '$lib/server/story-files';

export const prerender = true;

export const entries = oembedEntries;

export const GET = ({ params }) => respondOembed(params.story, 'map');
