/** Copies of the project with other stories, to be built or served: the project and its `build/` stay as they are. */
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
	// For the developers' page of `npm run dev`.
	join('tests', 'hosts'),
	join('tests', 'e2e', 'framing-page.ts'),
];
const stories = join('src', 'stories');

/**
 * Builds the site with other stories in place of its own.
 *
 * @param texts of the stories' files, by their slugs
 * @param site the folder that the built site goes to
 * @param settings of the build (scripts/settings.js)
 * @returns how long the build took, in milliseconds
 * @throws {Error} when it cannot be built
 */
export function buildSiteCopy(
	texts: Record<string, string>,
	site: string,
	settings: { PUBLIC_ADDRESS?: string; BASE_PATH?: string } = {},
): number {
	const copy = copyProject(texts);
	try {
		const start = performance.now();
		const { status, stderr } = spawnSync(process.execPath, [join('scripts', 'build.js')], {
			cwd: copy,
			env: { ...process.env, ...settings },
			encoding: 'utf8',
			maxBuffer: Infinity,
		});
		if (status !== 0)
			throw new Error(`the site of ${Object.keys(texts).join()} could not be built: ${stderr.slice(-2000)}`);
		const buildTime = performance.now() - start;
		mkdirSync(dirname(site), { recursive: true });
		// Not renamed: the folder for temporary files may be on another disk.
		cpSync(join(copy, 'build'), site, { recursive: true });
		return buildTime;
	} finally {
		rmSync(copy, { recursive: true, force: true });
	}
}

/**
 * Copies the project.
 *
 * @param texts of the files of its stories, by their slugs
 * @returns the copy's folder, which is for the caller to delete
 */
export function copyProject(texts: Record<string, string>): string {
	const copy = mkdtempSync(join(tmpdir(), 'dateline-site-'));
	for (const source of sources) {
		if (existsSync(source))
			cpSync(source, join(copy, source), { recursive: true, filter: (path) => path !== stories });
	}
	symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
	mkdirSync(join(copy, stories));
	for (const [slug, text] of Object.entries(texts)) writeFileSync(join(copy, stories, `${slug}.yaml`), text);
	return copy;
}
