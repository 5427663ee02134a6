import { describe, expect, it } from 'vitest';
import { storyJsonLd } from '$lib/story/json-ld';
import type { Story } from '$lib/story/story';
import { makeFigure, makeReport, makeStory, readSample } from '../../story-pieces';

interface Claim {
	text: string;
	author: string;
	temporalCoverage?: string;
	about: Record<string, unknown>;
}
type Article = Record<string, unknown>;
type Dataset = Record<string, unknown> & { hasPart: Claim[] };

function readData(story: Story, publicAddress = 'https://example.org/maps'): [Article, Dataset] {
	const [, json = ''] = /^<script type="application\/ld\+json">([^<]*)<\/script>$/.exec(
		storyJsonLd(story, story, publicAddress),
	)!;
	return (JSON.parse(json) as { '@graph': [Article, Dataset] })['@graph'];
}

function readClaim(words: string, changes: Parameters<typeof makeFigure>[1] = {}): Claim {
	const story = makeStory({ reports: [makeReport({ figures: [makeFigure(words, changes)] })] });
	return readData(story)[1].hasPart[0]!;
}

describe('the claims', () => {
	it('are one for each figure, also of reports about no place', () => {
		const story = readSample();
		const figures = story.reports.flatMap((report) => report.figures);
		expect(readData(story)[1].hasPart).toHaveLength(figures.length);
	});

	it('keep claimant, status and as-of, and whether the article gives it', () => {
		const claimant = { id: 'police', name: 'the police', role: 'of the port' };
		expect(readClaim('over 200 people', { claimant, status: 'unverified', measure: 'arrived' })).toEqual({
			'@type': 'Claim',
			text: 'over 200 people arrived · Unverified: claimed by the police, of the port; the article could not verify it · as of 4 May 2020 (the article’s day)',
			author: 'the police, of the port',
			about: {
				'@type': 'Observation',
				variableMeasured: 'arrived',
				minValue: 200,
				unitText: 'people',
				observationDate: '2020-05-04',
				additionalProperty: { '@type': 'PropertyValue', name: 'status', value: 'unverified' },
			},
		});
	});

	it.each([
		['300 people', { value: 300 }],
		['at least 300 people', { minValue: 300 }],
		['up to 300 people', { maxValue: 300 }],
		['almost 300 people', { maxValue: 300 }],
		['20 to 30 boats', { minValue: 20, maxValue: 30 }],
		['hundreds of thousands of people', { minValue: 100_000 }],
		['about 300 people', { value: 'about 300' }],
		['several boats', { value: 'several' }],
		['unknown', { value: 'not given' }],
	])('say no more of "%s" than is bounded', (words, value) => {
		const { value: exact, minValue, maxValue } = readClaim(words).about;
		expect({ value: exact, minValue, maxValue }).toEqual({
			value: undefined,
			minValue: undefined,
			maxValue: undefined,
			...value,
		});
	});

	it('say that a number is ours, and from whose', () => {
		const [, { hasPart }] = readData(readSample());
		const claim = hasPart.find(({ text }) => text.includes('stayed'));
		expect(claim?.author).toBe('Dateline, from figures of the first party');
		expect(claim?.about.additionalProperty).toMatchObject({ value: 'calculated' });
	});

	it('have times in ISO 8601, without the name of a zone', () => {
		const [, { hasPart }] = readData(readSample());
		const claim = hasPart.find(({ text }) => text.startsWith('600 people crossed'));
		expect(claim?.about.observationDate).toBe('2020-05-04T06:00:00+02:00');
		expect(claim?.temporalCoverage).toBe('2020-05-04T00:00:00+02:00/2020-05-04T06:00:00+02:00');
	});
});

describe('the article and the data', () => {
	it('have addresses where the site knows its own, and none where not', () => {
		const [article, dataset] = readData(readSample());
		expect(article.url).toBe('https://example.org/maps/sample/');
		expect(dataset.distribution).toMatchObject([
			{ contentUrl: 'https://example.org/maps/sample.geojson' },
			{ contentUrl: 'https://example.org/maps/sample.csv' },
		]);
		expect(storyJsonLd(readSample(), readSample(), '').match(/https?:[^"]*/g)).toEqual([
			'https://schema.org',
		]);
	});

	it('leave out what is not known of the source', () => {
		const [article] = readData(makeStory());
		expect(article).not.toHaveProperty('author');
		expect(article).not.toHaveProperty('publisher');
		expect(article).not.toHaveProperty('datePublished');
		expect(article).not.toHaveProperty('correction');
		expect(article.isBasedOn).toEqual({ '@type': 'CreativeWork', description: 'None' });
	});

	it('give what is known of the source to the article that the map is based on', () => {
		const source = { description: 'A letter', paragraphs: 1, author: 'A. Writer', publisher: 'The Paper' };
		const [article] = readData(makeStory({ source }));
		expect(article).not.toHaveProperty('author');
		expect(article.isBasedOn).toMatchObject({ author: 'A. Writer', publisher: 'The Paper' });
	});

	it('tell corrections', () => {
		const date = { precision: 'day', value: '2020-05-06' } as const;
		const [article] = readData(makeStory({ corrections: [{ date, was: '300', now: '200' }] }));
		expect(article.correction).toEqual([
			{ '@type': 'CorrectionComment', text: '6 May 2020: was 300; is now 200.', datePublished: '2020-05-06' },
		]);
	});
});

it('nothing in it can end the script or hide its end', () => {
	const title = '</script><script>alert(1)</script><!-- <script>';
	// What is read has no tag in it but its own.
	expect(readData(makeStory({ title }))[0].headline).toBe(title);
});
