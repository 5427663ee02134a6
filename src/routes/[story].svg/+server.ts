import { respondSvg } from '$lib/server/static-images';
import { storyEntries } from '$lib/server/story-files';

export const prerender = true;

export const entries = storyEntries;

export const GET = ({ params }) => respondSvg(params.story);
