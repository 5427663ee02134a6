/** This site with a generated story, built as it is. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSiteCopy } from '../site-copy';
import { generateStory } from './generated-story';

/** The slug of a generated story. */
export const SLUG = 'generated';

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
		return {
			count,
			folder: site,
			buildTime: isThere ? null : buildSiteCopy({ [SLUG]: generateStory(count) }, site),
		};
	});
}
