import { crossingsOembedEntries } from '$lib/server/story-addresses';
import { respondOembed } from '$lib/server/story-files';

export const prerender = true;

export const entries = crossingsOembedEntries;

export const GET = ({ params }) => respondOembed(params.story, 'crossings');
