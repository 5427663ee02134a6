/** In which language a story is read aloud: the page around it is in another. */
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import CrossingsEmbed from '$lib/components/CrossingsEmbed.svelte';
import CrossingsPage from '$lib/components/CrossingsPage.svelte';
import ReportsEmbed from '$lib/components/ReportsEmbed.svelte';
import ReportsPage from '$lib/components/ReportsPage.svelte';
import StoryIndex from '$lib/components/StoryIndex.svelte';
import WithdrawnNote from '$lib/components/WithdrawnNote.svelte';
import { listPage } from '$lib/story/list-pages';
import type { Story } from '$lib/story/story';
import { reportMessages } from '$lib/story/report-messages';
import { readSample } from '../../story-pieces';

const notes: [was: string, now: string][] = [
	[
		'    text: It happened in the town.\n',
		'    text: It happened in the town.\n    note: It may be read so.\n',
	],
	['        quantity: 300 people\n', '        quantity: 300 people\n        note: The number is a sum.\n'],
	['    zone: Europe/Warsaw\n', '    zone: Europe/Warsaw\n    note: It lies by a river.\n'],
	[
		'uncited:\n',
		'losses_note: They may not be added.\ncrossings_note: They may not be compared.\nuncited:\n',
	],
];
const ofLang = (lang: string) =>
	readSample(...notes, ['title: A sample story', `lang: ${lang}\ntitle: A sample story`]);
const polish = ofLang('pl');

function writeProps(component: Component<never>, props: object): string {
	return render(component as Component, { props }).body;
}

function write(component: Component<never>, story: Story): string {
	const written = {
		story,
		page: listPage(story, 1)!,
		excerpt: story,
		hasCrossings: true,
		worldview: { notes: [], missingLines: [] },
		drawMap: () => '<svg></svg>',
	};
	return writeProps(component, { written: { value: written }, scripts: { file: '', imports: [] } });
}

/** The languages of the elements that hold a text and nothing else; '' for the page's. */
function langsOf(html: string, text: string): string[] {
	const found = [...html.matchAll(/<[a-z]\w*((?:\s+[\w-]+="[^"]*")*)\s*>([^<>]*)(?=<)/g)].filter(
		([, , content = '']) => content.trim() === text,
	);
	return [...new Set(found.map(([, attributes = '']) => / lang="([^"]*)"/.exec(attributes)?.[1] ?? ''))];
}

const onReports = [
	'A sample story',
	'Events',
	'Przemyśl',
	'It lies by a river.',
	'Something happened',
	'It happened in the town.',
	'It may be read so.',
	'left again',
	'The number is a sum.',
	'Somewhere',
];
const onCrossings = [
	'A sample story',
	'They may not be compared.',
	'Polska',
	'left again',
	'A wait',
	'waiting',
];
const views: [string, Component<never>, string[]][] = [
	[
		'the reports',
		ReportsPage as Component<never>,
		[...onReports, 'They may not be added.', 'Chosen for the test.', 'A heading.', 'Sample · day one'],
	],
	['the embed of the reports', ReportsEmbed as Component<never>, onReports],
	['the crossings', CrossingsPage as Component<never>, onCrossings],
	['the embed of the crossings', CrossingsEmbed as Component<never>, onCrossings],
];

describe.each(views)('what the author wrote in %s', (_, component, texts) => {
	it('is in the language of the story', () => {
		const html = write(component, polish).replaceAll('\u00a0', ' ');
		expect(texts.map((text) => [text, langsOf(html, text)])).toEqual(texts.map((text) => [text, ['pl']]));
	});

	it('leaves our own words to the page', () => {
		expect(langsOf(write(component, polish), reportMessages.attribution.note)).not.toContain('pl');
	});

	it.each(['en', 'en-US'])('says nothing where that is the page’s own: %s', (lang) => {
		const langs = [...write(component, ofLang(lang)).matchAll(/ lang="([^"]*)"/g)].map(([, of]) => of);
		// That of another name of a place.
		expect(langs.filter((of) => of !== 'uk')).toEqual([]);
	});
});

describe('elsewhere', () => {
	it('a story is listed in its language', () => {
		const stories = [{ ...polish, picture: '' }];
		const html = writeProps(StoryIndex as Component<never>, { stories, scripts: { file: '', imports: [] } });
		for (const text of [polish.title, polish.kicker, polish.summary])
			expect(langsOf(html, text)).toEqual(['pl']);
	});

	it('a story is withdrawn in its language', () => {
		const { title, lang, as_of: date } = polish;
		const html = writeProps(WithdrawnNote as Component<never>, {
			title,
			lang,
			date,
			reason: 'It was wrong.',
			frame: 'page',
		});
		for (const text of [title, 'It was wrong.']) expect(langsOf(html, text)).toEqual(['pl']);
	});
});
