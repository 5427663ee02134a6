/** A story around a fragment of one, so that the fragment can be read as authors write it. */
import { parse, stringify } from 'yaml';

type Item = Record<string, unknown>;
type Items = Record<string, Item>;

/** What fragments of the guide refer to: two places, two claimants and a topic. */
const base = {
	title: 'A storm',
	kicker: 'Portugal · a storm',
	summary: 'Nothing in it happened.',
	dateline: { place: 'Faro', country: 'PT', date: '2021-02-01', derivation: 'Chosen for the test.' },
	as_of: '2021-02-01',
	source: { description: 'A text that was never written', paragraphs: 6 },
	topics: { storm: { name: 'The storm' } },
	claimants: { mayor: { name: 'the mayor of Faro' }, harbour: { name: 'the harbour office' } },
	places: {
		faro: { name: 'Faro', country: 'PT' },
		portugal: { kind: 'country', country: 'PT' },
		around: { kind: 'area', name: 'Around Faro', circle: { around: 'faro', radius: 5 } },
		bridge: {
			kind: 'crossing',
			name: 'A bridge',
			coordinates: [-7.4208, 37.2378],
			from: { name: 'Castro Marim', country: 'PT' },
			to: { name: 'Ayamonte', country: 'ES' },
		},
	},
	uncited: [{ paragraphs: [1], reason: 'A heading.' }],
};

/**
 * Puts a fragment into a story: keys of the story's top, or `figures` of a report. Every place and claimant has a report, and
 * every paragraph but the first is cited.
 */
export function completeStory(fragment: string): string {
	const { figures, reports = [], ...rest } = parse(fragment) as Item & { reports?: Item[] };
	const places: Items = { ...base.places, ...(rest.places as Items | undefined) };
	const claimants: Items = { ...base.claimants, ...(rest.claimants as Items | undefined) };
	const report = { topic: 'storm', headline: 'A report', text: 'Of something.', paragraphs: [2, 3, 4, 5, 6] };
	const added = [
		...Object.keys(places).map((place) => ({ ...report, id: `at-${place}`, place })),
		...Object.keys(claimants).map((claimant) => ({ ...report, id: `by-${claimant}`, claimant })),
		{
			...report,
			id: 'of-figures',
			figures: figures ?? [{ id: 'homes', measure: 'without power', quantity: 'over 1,200 homes' }],
		},
	];
	return stringify({ ...base, ...rest, places, claimants, reports: [...reports, ...added] });
}
