import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import AboutSection from '$lib/components/AboutSection.svelte';
import CrossingsEmbed from '$lib/components/CrossingsEmbed.svelte';
import EmbedHead from '$lib/components/EmbedHead.svelte';
import FigureLine from '$lib/components/FigureLine.svelte';
import ReportsEmbed from '$lib/components/ReportsEmbed.svelte';
import StoryHead from '$lib/components/StoryHead.svelte';
import { writeHtml } from '$lib/components/write-html';
import { listPage } from '$lib/story/list-pages';
import type { Story } from '$lib/story/story';
import { findFigure, readSample } from '../../story-pieces';

const untouched = readSample();
const corrected = readSample([
	'uncited:',
	[
		'corrections:',
		'  - { date: 2020-06-01, was: the <town> was misspelt, now: it is spelt as the article has it }',
		'  - { date: 2020-05-05, figure: all, was: 200 people, now: 300 people }',
		'uncited:',
	].join('\n'),
]);

const OF_TOWN = '1 Jun 2020: was the &lt;town> was misspelt; is now it is spelt as the article has it.';
const OF_FIGURE = '5 May 2020: was 200 people; is now 300 people.';
const DATES = 'Corrected on 5 May 2020 and 1 Jun 2020';

function writeEmbed(component: typeof ReportsEmbed, story: Story): string {
	const written = {
		story,
		page: listPage(story, 1)!,
		excerpt: story,
		hasCrossings: true,
		worldview: { notes: [], missingLines: [] },
		drawMap: () => '<svg></svg>',
	};
	return render(component, { props: { written: { value: written }, scripts: [] } as never }).body;
}

describe('a corrected story', () => {
	it('says so in the head of each view, with the way to the list', () => {
		for (const view of ['reports', 'crossings'] as const) {
			const head = writeHtml(StoryHead, { story: corrected, view, hasCrossings: true });
			expect(head).toMatch(new RegExp(`<a href="[^"]*#corrections">${DATES}</a>`));
		}
	});

	it('lists all of it on the page, also what is no figure', () => {
		const about = writeHtml(AboutSection, {
			story: corrected,
			worldview: { notes: [], missingLines: [] },
		});
		expect(about).toMatch(/id="corrections"/);
		expect(about).toContain(OF_TOWN);
		expect(about).toContain(OF_FIGURE);
		expect(about).not.toContain('None so far');
	});

	it('says so at the figure itself, and at no other', () => {
		const line = (id: string) =>
			writeHtml(FigureLine, { figure: findFigure(corrected, id), story: corrected, zone: null });
		expect(line('all')).toContain('Corrected on 5 May 2020; was 200 people');
		expect(line('arrived')).not.toContain('Corrected');
	});

	it.each([
		['reports', ReportsEmbed],
		['crossings', CrossingsEmbed],
	] as const)('says so in the embed of its %s, and lists it before the rest', (view, component) => {
		expect(writeHtml(EmbedHead, { story: corrected, view, hasCrossings: true })).toContain(
			`<a href="#corrections"`,
		);
		const html = writeEmbed(component, corrected);
		const inOrder = [DATES, '<details', 'id="corrections"', OF_TOWN, OF_FIGURE, '</main>'].map((part) =>
			html.indexOf(part),
		);
		expect(inOrder).not.toContain(-1);
		expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
		expect(html.indexOf('<h2', html.indexOf('<details'))).toBeGreaterThan(html.indexOf('id="corrections"'));
	});
});

describe('a story that never was corrected', () => {
	it('says nothing of it but on the page', () => {
		expect(writeHtml(StoryHead, { story: untouched, view: 'reports', hasCrossings: true })).not.toContain(
			'orrect',
		);
		for (const component of [ReportsEmbed, CrossingsEmbed]) {
			expect(writeEmbed(component, untouched)).not.toMatch(/correct/i);
		}
		const about = writeHtml(AboutSection, {
			story: untouched,
			worldview: { notes: [], missingLines: [] },
		});
		expect(about).toContain('None so far.');
	});
});
