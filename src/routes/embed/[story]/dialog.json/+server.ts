import { embedDialogData } from '$lib/components/embed-dialog-data';
import { fileEntries } from '$lib/server/story-addresses';
import { needStory } from '$lib/server/story-files';
import { json } from '@sveltejs/kit';

export const prerender = true;

export const entries = fileEntries;

export const GET = ({ params }) => json(embedDialogData(needStory(params.story)));
