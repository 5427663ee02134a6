import { respondLargePng } from '$lib/server/static-images';
import { fileEntries } from '$lib/server/story-addresses';

export const prerender = true;

export const entries = fileEntries;

export const GET = ({ params }) => respondLargePng(params.story);
