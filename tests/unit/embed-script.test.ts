/** static/embed.js as it is served; what it does is tested in a browser (tests/e2e/embed-script.spec.ts). */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import ts from 'typescript';
import { expect, it } from 'vitest';

const file = 'static/embed.js';
const script = readFileSync(file, 'utf8');

it('is as small as the README says, also as docs/nginx.conf sends it', () => {
	expect(brotliCompressSync(script).length).toBeLessThan(2000);
	expect(gzipSync(script, { level: 9 }).length).toBeLessThan(2200);
});

it('asks for no other file, stores nothing, and needs no exception from a policy', () => {
	expect(script).not.toMatch(/\b(import|fetch|XMLHttpRequest|eval|Function|localStorage|cookie)\b/);
	expect(script).not.toMatch(/innerHTML|insertAdjacentHTML|srcdoc|setAttribute/);
});

it('is type-checked with everything else', () => {
	const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined };
	const project = ts.getParsedCommandLineOfConfigFile('tsconfig.json', {}, host);
	expect(project?.fileNames.some((name) => name.endsWith(`/${file}`))).toBe(true);
	expect(project?.options.checkJs).toBe(true);
});
