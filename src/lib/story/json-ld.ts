/**
 * What a story's page says to search engines, in schema.org's words: a `NewsArticle` and the `Dataset` of its figures, each
 * a `Claim` (json-ld-claims.ts). What is not known of the source is left out: the map has no `author`, `publisher` or
 * `datePublished`, and the article that it `isBasedOn` has those that the story gives, as text. Where and when the events
 * were is `contentLocation` and `temporalCoverage`; `dateline` would be where the article was written, which is not known.
 */
import { absoluteAddress, storyAddress } from './addresses';
import { formatTime } from './format-time';
import { figureClaim, withoutZone, type Node } from './json-ld-claims';
import { placelessReports } from './list';
import { writtenMessages } from './written-messages';
import { storyFigures, type Source, type Story } from './story';

/**
 * A story's data as an element, `<script type="application/ld+json">`, which nothing in it can end.
 *
 * @param excerpt the part of the story that its page lists. Its figures are told here, with those of reports about no place;
 *   the others of a long story are in the downloads
 * @param publicAddress without a slash at the end; where it is empty all addresses are left out
 */
export function storyJsonLd(story: Story, excerpt: Pick<Story, 'reports'>, publicAddress: string): string {
	const { slug, title, summary, lang, dateline } = story;
	const url = storyAddress(publicAddress, slug) || undefined;
	const shared = {
		url,
		description: summary,
		inLanguage: lang,
		temporalCoverage: withoutZone(dateline.date.value),
	};
	const place = { '@type': 'Place', name: dateline.place };
	const all = storyFigures(story);
	const told = new Set([...excerpt.reports, ...placelessReports(story)]);
	const article = {
		'@type': 'NewsArticle',
		'@id': url,
		headline: title,
		...shared,
		image: absoluteAddress(publicAddress, `${slug}.png`) || undefined,
		contentLocation: place,
		isBasedOn: describeSource(story.source),
		correction: describeCorrections(story),
	};
	const dataset = {
		'@type': 'Dataset',
		'@id': url && `${url}#data`,
		name: title,
		...shared,
		spatialCoverage: place,
		distribution: url && [
			describeDownload('application/geo+json', absoluteAddress(publicAddress, `${slug}.geojson`)),
			describeDownload('text/csv', absoluteAddress(publicAddress, `${slug}.csv`)),
		],
		hasPart: [...told].flatMap(({ figures }) =>
			figures.map((figure) => figureClaim(figure, all, story.places)),
		),
	};
	const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': [article, dataset] });
	return `<script type="application/ld+json">${escapeScript(json)}</script>`;
}

function describeSource({ description, title, author, publisher, url, published, licence }: Source): Node {
	return {
		'@type': 'CreativeWork',
		description,
		name: title,
		author,
		publisher,
		url,
		datePublished: published && withoutZone(published.value),
		license: licence,
	};
}

function describeCorrections({ corrections }: Story): Node[] | undefined {
	if (corrections.length === 0) return undefined;
	return corrections.map(({ date, was, now }) => ({
		'@type': 'CorrectionComment',
		text: writtenMessages.about.correction(formatTime(date), was, now),
		datePublished: date.value,
	}));
}

function describeDownload(encodingFormat: string, contentUrl: string): Node {
	return { '@type': 'DataDownload', encodingFormat, contentUrl };
}

/** `</script>` would end the element, and `<!--` would hide its end: without `<` there is neither. */
function escapeScript(json: string): string {
	return json.replaceAll('<', '\\u003c');
}
