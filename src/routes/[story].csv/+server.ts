import { fileEntries } from '$lib/server/story-addresses';
import { respondCsv } from '$lib/server/story-files';

export const prerender = true;

export const entries = fileEntries;

export const GET = ({ params }) => respondCsv(params.story);
