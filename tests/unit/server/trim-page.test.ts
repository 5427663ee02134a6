import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { trimPage } from '$lib/server/trim-page';

const island = '<div class="island" data-island="page"><!--[--><p>Text</p><!--]--></div>';

test('what Kit writes for scripts that our pages do not have is left out', () => {
	const sheet =
		'<link href="./_app/immutable/assets/0.css" rel="stylesheet" disabled media="(max-width: 0)">\n';
	expect(trimPage(`<head>${sheet}<title>Page</title></head>`)).toBe('<head><title>Page</title></head>');
	expect(trimPage('<link rel="stylesheet" href="a.css">')).toBe('<link rel="stylesheet" href="a.css">');
});

test('a picture has no handlers, which the policy refuses', () => {
	const picture = '<img src="a.svg" alt="Map" onload="this.__e=event" onerror="this.__e=event"/>';
	expect(trimPage(picture)).toBe('<img src="a.svg" alt="Map"/>');
});

test('comments stay where Svelte finds its way by them: in an island', () => {
	expect(trimPage(`<body><!--[--><!--1a2b3c4--><p>Text</p><!--]-->${island}`)).toBe(
		`<body><p>Text</p>${island}`,
	);
	expect(trimPage(island)).toBe(island);
	expect(trimPage('<!-- said to people -->')).toBe('<!-- said to people -->');
});

test('a page allows its own inline scripts, and none of another page’s', () => {
	const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
	const page = (...hashes: string[]) =>
		`<meta content="script-src 'self' ${hashes.join(' ')}; style-src ${hash('p {}')}"><script data-x="1">own()</script>`;
	expect(trimPage(page(hash('other()'), hash('own()')))).toBe(page(hash('own()')));
});
