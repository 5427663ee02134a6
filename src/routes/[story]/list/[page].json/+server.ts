import { listReportsEntries, respondListReports } from '$lib/server/story-files';

export const prerender = true;

export const entries = listReportsEntries;

export const GET = ({ params }) => respondListReports(params.story, Number(params.page));
