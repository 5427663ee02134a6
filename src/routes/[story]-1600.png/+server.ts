import { respondLargePng } from '$lib/server/static-images';
import { storyEntries } from '$lib/server/story-files';

export const prerender = true;

export const entries = storyEntries;

export const GET = ({ params }) => respondLargePng(params.story);
