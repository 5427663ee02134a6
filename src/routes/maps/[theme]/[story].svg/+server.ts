import { respondThumbnail } from '$lib/server/static-images';
import { thumbnailEntries } from '$lib/server/story-addresses';

export const prerender = true;

export const entries = thumbnailEntries;

export const GET = ({ params }) => respondThumbnail(params.story, params.theme);
