import { respondNotFound } from '$lib/server/not-found';

export const prerender = true;

export const GET = respondNotFound;
