/** This site with one generated story more, built as it is: in a copy of the project. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { generateStory } from './generated-story';

/** The slug of a generated story. */
export const SLUG = 'generated';

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

export interface ScaleSite {
	/** How many places its story has. */
	count: number;
	/** The built site. */
	folder: string;
	/** How long the build took, in milliseconds; null where it was there already. */
	buildTime: number | null;
}

/**
 * Builds a site for each count, unless it is there.
 *
 * @param folder where each site gets a folder, named by its count
 * @throws {Error} when one cannot be built
 */
export function buildScaleSites(counts: readonly number[], folder: string): ScaleSite[] {
	return counts.map((count) => {
		const site = join(resolve(folder), String(count));
		const isThere = existsSync(join(site, 'index.html'));
		return { count, folder: site, buildTime: isThere ? null : buildScaleSite(count, site) };
	});
}

function buildScaleSite(count: number, site: string): number {
	const copy = mkdtempSync(join(tmpdir(), 'dateline-scale-'));
	try {
		for (const source of sources) {
			if (existsSync(source)) cpSync(source, join(copy, source), { recursive: true });
		}
		symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
		writeFileSync(join(copy, 'src', 'stories', `${SLUG}.yaml`), generateStory(count));
		const start = performance.now();
		const { status, stderr } = spawnSync(process.execPath, [join('scripts', 'build.js')], {
			cwd: copy,
			encoding: 'utf8',
			maxBuffer: Infinity,
		});
		if (status !== 0)
			throw new Error(`the site of ${count} places could not be built: ${stderr.slice(-2000)}`);
		const buildTime = performance.now() - start;
		mkdirSync(dirname(site), { recursive: true });
		// Not renamed: the folder for temporary files may be on another disk.
		cpSync(join(copy, 'build'), site, { recursive: true });
		return buildTime;
	} finally {
		rmSync(copy, { recursive: true, force: true });
	}
}
