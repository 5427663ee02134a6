/** The page for addresses that lead nowhere: static hosts serve 404.html for all of them, at any depth. */
import { readSettings } from '../../../scripts/settings.js';
import { writtenMessages } from '$lib/story/written-messages';
import { writeBarePage } from './bare-page';

/** Answers with it. */
export function respondNotFound(): Response {
	const { notFound, notFoundText, home } = writtenMessages.site;
	const page = writeBarePage({
		title: notFound,
		content: `<p>${notFoundText}</p>
<p><a href="${readSettings().basePath}/">${home}</a></p>`,
	});
	return new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}
