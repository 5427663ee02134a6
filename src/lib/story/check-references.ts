/** Checks that what a story file refers to is there, and that ids are unique and free. */
import { figureId } from './build-story';
import { FLOW_PREFIX } from './flows';
import { RESERVED_FRAGMENTS } from './ids';
import { suggestChoice, type Finding, type Path } from './problem';
import type { FigureInput, StoryInput } from './schema';

/**
 * Finds references to nothing, ids used twice or reserved, things declared that nothing uses, and a story without a place.
 *
 * @param known where the story is a part of its file: every id of the whole, which a reference may name
 */
export function checkReferences(story: StoryInput, known?: ReadonlySet<string>): Finding[] {
	const whole = known ? [] : [...checkUnused(story), ...checkHasPlace(story)];
	return [...checkIds(story), ...checkTargets(story, known), ...whole];
}

function checkIds(story: StoryInput): Finding[] {
	const taken = new Map<string, string>(RESERVED_FRAGMENTS.map((id) => [id, 'the page itself']));
	const findings: Finding[] = [];
	const take = (id: string, owner: string, path: Path, atKey = false) => {
		const other = taken.get(id);
		if (other)
			findings.push({ path, atKey, message: `the id "${id}" is already used by ${other}; choose another` });
		taken.set(id, owner);
	};
	const takeFeature = (id: string, owner: string, path: Path, atKey = false) => {
		take(id, owner, path, atKey);
		if (id.startsWith(FLOW_PREFIX)) {
			const message = `ids that start with "${FLOW_PREFIX}" are kept for the arrows on the map; choose another`;
			findings.push({ path, atKey, message });
		}
	};
	for (const id of Object.keys(story.places)) takeFeature(id, 'a place', ['places', id], true);
	story.reports.forEach((report, i) => {
		takeFeature(report.id, 'a report', ['reports', i, 'id']);
	});
	story.reports.forEach((report, i) => {
		report.figures.forEach((_, j) => {
			take(figureId(report, j), 'a figure', ['reports', i, 'figures', j, 'id']);
		});
	});
	return findings;
}

function checkTargets(story: StoryInput, known?: ReadonlySet<string>): Finding[] {
	const places = new Set(Object.keys(story.places));
	const claimants = new Set(Object.keys(story.claimants));
	const topics = new Set(Object.keys(story.topics));
	const figures = new Set(
		story.reports.flatMap((report) => report.figures.map((_, j) => figureId(report, j))),
	);
	const findings: Finding[] = [];
	const need = (id: string | undefined, choices: ReadonlySet<string>, what: string, path: Path) => {
		if (id !== undefined && !choices.has(id) && !known?.has(id)) {
			findings.push({ path, message: `there is no ${what} "${id}".${suggestChoice(id, [...choices])}` });
		}
	};
	for (const [id, place] of Object.entries(story.places)) {
		if (place.kind !== 'area') continue;
		for (const shape of ['circle', 'sector'] as const) {
			const around = place[shape]?.around;
			const choices = around === id ? new Set([...places].filter((other) => other !== id)) : places;
			need(around, choices, 'place', ['places', id, shape, 'around']);
		}
	}
	story.reports.forEach((report, i) => {
		const path = ['reports', i];
		need(report.place, places, 'place', [...path, 'place']);
		need(report.topic, topics, 'topic', [...path, 'topic']);
		need(report.claimant, claimants, 'claimant', [...path, 'claimant']);
		need(report.denied_by, claimants, 'claimant', [...path, 'denied_by']);
		report.figures.forEach((figure, j) => {
			const at = [...path, 'figures', j];
			need(figure.claimant, claimants, 'claimant', [...at, 'claimant']);
			need(figure.denied_by, claimants, 'claimant', [...at, 'denied_by']);
			need(figure.from, places, 'place', [...at, 'from']);
			need(figure.to, places, 'place', [...at, 'to']);
			need(figure.part_of?.figure, figures, 'figure', [...at, 'part_of']);
			for (const input of calculatedInputs(figure)) need(input, figures, 'figure', [...at, 'calculated']);
		});
	});
	story.corrections.forEach((correction, i) => {
		need(correction.figure, figures, 'figure', ['corrections', i, 'figure']);
	});
	return findings;
}

/** The ids that a figure's calculation reads. */
export function calculatedInputs({ calculated }: FigureInput): readonly string[] {
	return calculated?.difference ?? (calculated?.hourly ? [calculated.hourly] : []);
}

function checkUnused(story: StoryInput): Finding[] {
	const figures = story.reports.flatMap((report) => report.figures);
	const said = [...story.reports, ...figures];
	const usedClaimants = new Set(said.flatMap(({ claimant, denied_by }) => [claimant, denied_by]));
	const usedPlaces = new Set([
		...story.reports.map((report) => report.place),
		...figures.flatMap(({ from, to }) => [from, to]),
		...Object.values(story.places).flatMap((place) =>
			place.kind === 'area' ? [place.circle?.around, place.sector?.around] : [],
		),
	]);
	const usedTopics = new Set(story.reports.map((report) => report.topic));
	const unused = (
		section: string,
		ids: object,
		used: ReadonlySet<string | undefined>,
		what: string,
	): Finding[] =>
		Object.keys(ids)
			.filter((id) => !used.has(id))
			.map((id) => ({
				path: [section, id],
				atKey: true,
				message: `the ${what} "${id}" is used by no report; use it or delete it`,
			}));
	return [
		...unused('places', story.places, usedPlaces, 'place'),
		...unused('claimants', story.claimants, usedClaimants, 'claimant'),
		...unused('topics', story.topics, usedTopics, 'topic'),
	];
}

/** Without a place there is nothing that a map could frame. */
function checkHasPlace({ places }: StoryInput): Finding[] {
	if (Object.keys(places).length > 0) return [];
	return [{ path: ['places'], message: 'places holds no place; a story needs at least one on the map' }];
}
