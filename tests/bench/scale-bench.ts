/** What stories of many places cost: our page beside a plain clustered MapLibre map of the same points. */
import type { Page } from '@playwright/test';
import { measureBuildCost, type BuildCost } from './build-cost';
import { readFolder, startCompressedServer } from './compressed-server';
import { findMapLibre, type Contestant } from './contestants';
import { median, medians, percentile, ratios, type Numbers } from './medians';
import { readTimeline, waitFor, waitUntilQuiet, withPage, type VisitOptions } from './open-page';
import { findOurs } from './our-page';
import { restNumbers, scriptArrival } from './page-numbers';
import { measurePanFrames } from './pan-frames';
import { maplibreFiles } from './peers/peer-files';
import { readPlaces } from './peers/peer-places';
import { profiles } from './profiles';
import { formatTable } from './report-table';
import { buildScaleSites, SLUG, type ScaleSite } from './scale-site';
import type { BenchOptions } from './story-bench';
import { bringMap } from './visit';

const [unthrottled] = profiles;

interface CountResult {
	count: number;
	/** Of building the site, in milliseconds; null where it had been built before. */
	siteBuild: number | null;
	build: BuildCost;
	ours: Numbers;
	plain: Numbers;
	/** Ours to the plain map. */
	ratios: Numbers;
}

export interface ScaleResult {
	counts: CountResult[];
	/** Frame times of the largest story to those of the smallest, ours. */
	frames: Numbers;
	broken: string[];
}

/**
 * Measures stories of growing size, unthrottled.
 *
 * @param places how many places each story has, the fewest first
 * @param folder of sites that are built already, or where they are to be built
 */
export async function benchScale(
	places: number[],
	folder: string,
	options: BenchOptions,
): Promise<ScaleResult> {
	options.print('building the sites of generated stories');
	const sites = buildScaleSites(places, folder);
	// Reads what is read once for all stories.
	measureBuildCost(places[0]!);
	const broken: string[] = [];
	const counts: CountResult[] = [];
	for (const site of sites) {
		const build = measureBuildCost(site.count);
		const { ours, plain } = await benchCount(site, options, broken);
		counts.push({
			count: site.count,
			siteBuild: site.buildTime,
			build,
			ours,
			plain,
			ratios: ratios(ours, plain),
		});
	}
	const result = { counts, frames: ratios(counts.at(-1)!.ours, counts[0]!.ours), broken };
	printResult(result, options.print);
	return result;
}

async function benchCount(
	{ count, folder }: ScaleSite,
	{ browser, runs, print }: BenchOptions,
	broken: string[],
): Promise<{ ours: Numbers; plain: Numbers }> {
	const files = readFolder(folder);
	const places = readPlaces(String(files.get(`/${SLUG}.geojson`)));
	const plainFiles = maplibreFiles('/maplibre/', String(files.get(`/basemap/${SLUG}.json`)), places);
	const [site, peers] = await Promise.all([startCompressedServer(files), startCompressedServer(plainFiles)]);
	const contestants: Contestant[] = [
		{
			...findOurs,
			name: 'ours',
			address: `${site.origin}/${SLUG}/`,
			comesOnIntent: true,
			drawnByScript: false,
		},
		{
			...findMapLibre,
			name: 'plain',
			address: `${peers.origin}/maplibre/?clustered`,
			comesOnIntent: false,
			drawnByScript: true,
		},
	];
	const samples: Record<string, Numbers[]> = { ours: [], plain: [] };
	try {
		for (let run = 0; run <= runs; run++) {
			print(`${count} places: ${run === 0 ? 'warming up' : `run ${run} of ${runs}`}`);
			for (const contestant of contestants) {
				const server = contestant.name === 'ours' ? site : peers;
				try {
					const numbers = await visitAndPan({ browser, server, contestant, profile: unthrottled!, ids: [] });
					if (run > 0) samples[contestant.name]!.push(numbers);
				} catch (error) {
					broken.push(`${contestant.name}, ${count} places: ${String(error)}`);
					print(`✗ ${broken.at(-1)}`);
				}
			}
		}
	} finally {
		await Promise.all([site.close(), peers.close()]);
	}
	return { ours: medians(samples.ours!), plain: medians(samples.plain!) };
}

/** A reader who waits for the first view, lets MapLibre come and drags the map. */
function visitAndPan(options: VisitOptions): Promise<Numbers> {
	const { contestant, server } = options;
	return withPage(options, async (page, session) => {
		await waitUntilQuiet(page);
		const rest = await readTimeline(page);
		const numbers = restNumbers(rest, server.answers, contestant);
		const map = contestant.comesOnIntent
			? await bringMap(page, session, server.answers)
			: await readPlainRender(page);
		const frames = await measurePanFrames(page);
		return { ...numbers, ...map, frameMedian: median(frames), frameSlow: percentile(frames, 0.95) };
	});
}

/** The plain map's picture may take longer to draw than its page takes to come to rest. */
async function readPlainRender(page: Page): Promise<Numbers> {
	await waitFor(page, 'the first picture', () => performance.getEntriesByName('picture').length > 0, null);
	const picture = await page.evaluate(() => performance.getEntriesByName('picture')[0]!.startTime);
	return { mapRender: picture - scriptArrival(await readTimeline(page), 0) };
}

function printResult({ counts, frames }: ScaleResult, print: BenchOptions['print']): void {
	const columns = counts.flatMap((result) => [
		{ heading: `ours, ${result.count}`, numbers: result.ours, isRatio: false },
		{ heading: `plain, ${result.count}`, numbers: result.plain, isRatio: false },
		{ heading: 'ratio', numbers: result.ratios, isRatio: true },
	]);
	const [first, last] = [counts[0]!.count, counts.at(-1)!.count];
	columns.push({ heading: `ours, ${last} / ${first}`, numbers: frames, isRatio: true });
	print(`\n── as stories grow ──\n${formatTable(columns)}\n`);
	for (const { count, siteBuild, build } of counts) {
		const parts = Object.entries({ ...build, ...(siteBuild !== null && { 'whole site': siteBuild }) }).map(
			([name, time]: [string, number]) =>
				`${name} ${time.toFixed(0)} ms (${(time / count).toFixed(2)} a place)`,
		);
		print(`building ${count} places: ${parts.join(', ')}`);
	}
}
