/** A page that needs no other file, for addresses that are no page of a story's: relative links would break at depth. */
import { messages } from '$lib/story/messages';

interface BarePage {
	title: string;
	/** What its policy allows, as directives of Content-Security-Policy that each end with a semicolon. */
	allowed?: string;
	/** More HTML for its head. */
	head?: string;
	/** HTML under its heading. */
	content: string;
}

/** Writes it. */
export function writeBarePage({ title, allowed = '', head = '', content }: BarePage): string {
	return `<!doctype html>
<html lang="${messages.locale}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<meta name="robots" content="noindex" />
<meta http-equiv="content-security-policy" content="default-src 'none'; ${allowed}base-uri 'none'; form-action 'none'" />
<title>${title}</title>
${head}</head>
<body>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`;
}
