import { describe, expect, it } from 'vitest';
import StatusSection from '$lib/components/StatusSection.svelte';
import { writeHtml } from '$lib/components/write-html';
import { reportMessages } from '$lib/story/report-messages';
import type { Report } from '$lib/story/story';
import { makeFigure, makeReport, makeStory } from '../../story-pieces';

/** What the section says of each status, by the status: how many reports, and links to them. */
function readSection(reports: Report[]): Map<string, { count: string | undefined; links: string[] }> {
	const html = writeHtml(StatusSection, { story: makeStory({ reports }) });
	return new Map(
		html
			.split('<h3')
			.slice(1)
			.map((part) => {
				const words = Object.entries(reportMessages.statusMeaning).find(([, said]) => part.includes(said));
				const links = [...part.matchAll(/href="#([^"]+)"/g)].map(([, id = '']) => id);
				return [words?.[0] ?? '', { count: /(\d+) reports?/.exec(part)?.[0], links }] as const;
			}),
	);
}

describe('what is verified', () => {
	const figures = [
		makeFigure('3 boats', { id: 'denied', status: 'disputed' }),
		makeFigure('5 boats', {
			id: 'ours',
			status: 'unverified',
			calculated: { operation: 'difference', inputs: [], caveat: 'None.' },
		}),
	];
	const said = readSection([
		makeReport({ id: 'loss', status: 'claimed', figures }),
		makeReport({ id: 'quiet', status: 'claimed' }),
	]);

	it('names a report under the status of its figure too', () => {
		expect(said.get('disputed')).toEqual({ count: '1 report', links: ['loss'] });
		expect(said.get('claimed')).toEqual({ count: '2 reports', links: ['loss', 'quiet'] });
	});

	it('gives a number that we calculated no status of the article', () => {
		expect(said.get('unverified')).toEqual({ count: '0 reports', links: [] });
	});
});
