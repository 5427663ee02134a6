/** Our page and embed of one story against the three peers. */
import type { Browser } from '@playwright/test';
import { readFolder, startCompressedServer } from './compressed-server';
import { listContestants } from './contestants';
import { medians, ratios, type Numbers } from './medians';
import { peerFiles } from './peers/peer-files';
import { readPlaces } from './peers/peer-places';
import { profiles } from './profiles';
import { formatTable } from './report-table';
import { readStoryText } from './story-text';
import { visitAtLeisure, visitInHaste } from './visit';

export interface BenchOptions {
	browser: Browser;
	/** How many times each page is measured; each is opened once more before, which does not count. */
	runs: number;
	/** Milliseconds that a click is held. */
	press: number;
	print: (line: string) => void;
}

/** By contestant. */
export interface ProfileResult {
	medians: Record<string, Numbers>;
	/** As in `story page / MapLibre`. */
	ratios: Record<string, Numbers>;
	samples: Record<string, Numbers[]>;
}

export interface StoryResult {
	slug: string;
	places: number;
	/** By profile. */
	profiles: Record<string, ProfileResult>;
	/** What broke, of which contestant. */
	broken: string[];
}

const OWN = ['story page', 'embed'];

/** Measures a story of a built site. */
export async function benchStory(
	folder: string,
	slug: string,
	{ browser, runs, press, print }: BenchOptions,
): Promise<StoryResult> {
	const files = readFolder(folder);
	const geojson = needText(files, `/${slug}.geojson`);
	const ids = readPlaces(geojson).features.map(({ properties }) => properties.id);
	const site = await startCompressedServer(files);
	const text = await readStoryText(browser, `${site.origin}/${slug}/`);
	const peers = await startCompressedServer(
		peerFiles({ geojson, basemap: needText(files, `/basemap/${slug}.json`) }, text),
	);
	const contestants = listContestants(slug, { site: site.origin, peers: peers.origin });
	const broken: string[] = [];
	const results: Record<string, ProfileResult> = {};
	try {
		for (const profile of profiles) {
			const samples: Record<string, Numbers[]> = Object.fromEntries(
				contestants.map(({ name }) => [name, []]),
			);
			for (let run = 0; run <= runs; run++) {
				print(`${profile.name}: ${run === 0 ? 'warming up' : `run ${run} of ${runs}`}`);
				for (const contestant of contestants) {
					const server = contestant.address.startsWith(site.origin) ? site : peers;
					const visit = { browser, server, contestant, profile, ids, press };
					try {
						const numbers = { ...(await visitInHaste(visit)), ...(await visitAtLeisure(visit)) };
						if (run > 0) samples[contestant.name]!.push(numbers);
					} catch (error) {
						broken.push(`${contestant.name}, ${profile.name}: ${String(error)}`);
						print(`✗ ${broken.at(-1)}`);
					}
				}
			}
			results[profile.name] = summarize(samples);
		}
	} finally {
		await Promise.all([site.close(), peers.close()]);
	}
	for (const [name, result] of Object.entries(results)) printResult(name, result, print);
	return { slug, places: ids.length, profiles: results, broken };
}

function needText(files: ReturnType<typeof readFolder>, path: string): string {
	const file = files.get(path);
	if (!file) throw new Error(`the site holds no ${path}; build it: npm run build`);
	return file.toString();
}

function summarize(samples: Record<string, Numbers[]>): ProfileResult {
	const all = Object.fromEntries(Object.entries(samples).map(([name, runs]) => [name, medians(runs)]));
	const pairs = OWN.flatMap((own) =>
		Object.keys(all)
			.filter((name) => !OWN.includes(name))
			.map((peer) => [own, peer] as const),
	);
	return {
		medians: all,
		ratios: Object.fromEntries(
			pairs.map(([own, peer]) => [`${own} / ${peer}`, ratios(all[own]!, all[peer]!)]),
		),
		samples,
	};
}

function printResult(profile: string, result: ProfileResult, print: BenchOptions['print']): void {
	const columns = Object.entries(result.medians).map(([heading, numbers]) => ({
		heading,
		numbers,
		isRatio: false,
	}));
	const quotients = Object.entries(result.ratios).map(([heading, numbers]) => ({
		heading,
		numbers,
		isRatio: true,
	}));
	print(`\n── ${profile}: medians ──\n${formatTable(columns)}`);
	print(`\n── ${profile}: ratios ──\n${formatTable(quotients)}`);
}
