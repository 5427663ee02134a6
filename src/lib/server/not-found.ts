/** The page for addresses that lead nowhere: static hosts serve 404.html for all of them, at any depth. */
import { readSettings } from '../../../scripts/settings.js';
import { messages } from '$lib/story/messages';

/** Answers with a page that needs no other file, since relative links would break at depth. */
export function respondNotFound(): Response {
	const { notFound, notFoundText, home } = messages.site;
	const page = `<!doctype html>
<html lang="${messages.locale}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<meta name="robots" content="noindex" />
<meta http-equiv="content-security-policy" content="default-src 'none'; base-uri 'none'; form-action 'none'" />
<title>${notFound}</title>
</head>
<body>
<main>
<h1>${notFound}</h1>
<p>${notFoundText}</p>
<p><a href="${readSettings().basePath}/">${home}</a></p>
</main>
</body>
</html>
`;
	return new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}
