/** Whether a site is built anew, run in a folder that has only what a test writes there. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const hashing = pathToFileURL('scripts/source-hash.js').href;
const program = `import { hashSources } from '${hashing}'; console.log(hashSources())`;
let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'sources-'));
	for (const name of ['scripts', 'other', 'third']) mkdirSync(join(folder, name));
	writeFileSync(join(folder, 'other/harbour.yaml'), 'title: Harbour');
	writeFileSync(join(folder, 'third/storm.yaml'), 'title: Storm');
});
afterAll(() => rmSync(folder, { recursive: true }));

function hash(stories?: string): string {
	const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
		cwd: folder,
		encoding: 'utf8',
		env: { ...process.env, STORIES_FOLDER: stories },
	});
	expect(stderr).toBe('');
	expect(stdout).toMatch(/^[0-9a-f]{16}\n$/);
	return stdout;
}

describe('the hash of what a build is made of', () => {
	it('stays while nothing changes', () => {
		expect(hash()).toBe(hash());
		expect(hash('other')).toBe(hash('other'));
	});

	it('is another with stories of another folder, and when one of them changes', () => {
		const before = hash('other');
		expect(new Set([hash(), before, hash('third')]).size).toBe(3);
		writeFileSync(join(folder, 'other/harbour.yaml'), 'title: Port');
		expect(hash('other')).not.toBe(before);
	});

	it('is another when the way of building changes', () => {
		const before = hash();
		writeFileSync(join(folder, 'scripts/build.js'), '// another way');
		expect(hash()).not.toBe(before);
	});
});
