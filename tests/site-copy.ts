/** This site with another story, built in a copy of the project: what is in `build/` stays as it is. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** What a build is made of, beside the packages. */
const sources = [
	'src',
	'static',
	'scripts',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'vite.islands.config.ts',
	'tsconfig.json',
];
const stories = join('src', 'stories');

/**
 * Builds the site with one story alone.
 *
 * @param text of the story's file
 * @param site the folder that the built site goes to
 * @returns how long the build took, in milliseconds
 * @throws {Error} when it cannot be built
 */
export function buildSiteCopy(slug: string, text: string, site: string): number {
	const copy = mkdtempSync(join(tmpdir(), 'dateline-site-'));
	try {
		for (const source of sources) {
			if (existsSync(source))
				cpSync(source, join(copy, source), { recursive: true, filter: (path) => path !== stories });
		}
		symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
		mkdirSync(join(copy, stories));
		writeFileSync(join(copy, stories, `${slug}.yaml`), text);
		const start = performance.now();
		const { status, stderr } = spawnSync(process.execPath, [join('scripts', 'build.js')], {
			cwd: copy,
			encoding: 'utf8',
			maxBuffer: Infinity,
		});
		if (status !== 0) throw new Error(`the site of ${slug} could not be built: ${stderr.slice(-2000)}`);
		const buildTime = performance.now() - start;
		mkdirSync(dirname(site), { recursive: true });
		// Not renamed: the folder for temporary files may be on another disk.
		cpSync(join(copy, 'build'), site, { recursive: true });
		return buildTime;
	} finally {
		rmSync(copy, { recursive: true, force: true });
	}
}
