/** What the labels of reported places and flows say, and how large each stands on the map. */
import { flowId, storyFlows } from '$lib/story/flows';
import { formatAmount } from '$lib/story/format';
import { messages } from '$lib/story/messages';
import { reportsAt } from '$lib/story/lookup';
import type { StoryOutline } from '$lib/story/outline';
import type { Place } from '$lib/story/story';
import { fonts } from './fonts';
import type { Size } from './frame';
import { textWidth, type TextFace } from './text-width';

/** A name of a point; the name of a country, as the base map writes it; of a vague place; or a flow's number. */
export type LabelRole = 'point' | 'country' | 'vague' | 'flow';

/** One way to break a label into lines. `detail` is the smaller text under the title, "" if there is none. */
export interface LabelText extends Size {
	title: string;
	detail: string;
}

export interface Label {
	/** Of the place, or of the flow's feature. */
	id: string;
	/** The place that a click on it opens. */
	place: string;
	role: LabelRole;
	/** The better first. */
	texts: LabelText[];
	/** What it costs to leave it out, on the scale of `labelCandidates`' costs. */
	weight: number;
}

export const labelFaces: Record<LabelRole, TextFace> = {
	point: { font: fonts.semibold, size: 13.5 },
	country: { font: fonts.semibold, size: 11, spacing: 0.14 },
	vague: { font: fonts.italic, size: 12 },
	flow: { font: fonts.semibold, size: 14.5 },
};
export const detailFace: TextFace = { font: fonts.regular, size: 11 };
/** Numbers are read before names, and a name over its mark before one that stands for an area. */
const weights = { first: 300, flow: 100, point: 40, country: 16, vague: 9 } satisfies Record<
	LabelRole | 'first',
	number
>;
/** Ems from one line to the next, as MapLibre sets them. */
export const lineHeight = 1.2;
/** Pixels from which a name is also tried on two lines, and a line under a number. */
const longName = 90;
const longDetail = 65;

/** The labels of a story's flows and of its places, or of some of these. */
export function storyLabels(story: StoryOutline, places: readonly Place[] = story.places): Label[] {
	const names = places.map((place) => placeLabel(place, story));
	const towns = names.filter(({ role }) => role === 'point');
	const most = Math.max(...towns.map(({ weight }) => weight));
	const [first, ...others] = towns.filter(({ weight }) => weight === most);
	// The town of most reports, if there is one: a capital, as a rule.
	if (first && others.length === 0) first.weight = weights.first;
	return [...names, ...flowLabels(story)];
}

function placeLabel(place: Place, story: StoryOutline): Label {
	const role = place.kind === 'country' ? 'country' : place.shape.type === 'point' ? 'point' : 'vague';
	const name = role === 'country' ? place.name.toLocaleUpperCase(story.lang) : place.name;
	const face = labelFaces[role];
	const broken = textWidth(name, face) > longName ? breakLine(name) : null;
	const reports = reportsAt(place.id, story.reports).length;
	const texts = [name, ...(broken ? [broken] : [])].map((title) => measured(title, '', role));
	return { id: place.id, place: place.id, role, texts, weight: weights[role] + reports };
}

/** The labels of a story's flows. */
export function flowLabels(story: StoryOutline): Label[] {
	const places = new Map(story.reports.flatMap(({ place, figures }) => figures.map(({ id }) => [id, place])));
	return storyFlows(story).map(({ figure, to }) => {
		const id = flowId(figure.id);
		const amount = formatAmount(figure.quantity);
		const claimant = figure.claimant?.short ?? figure.claimant?.name ?? messages.article;
		const detail = messages.map.flowTo(to.name, claimant);
		const lines = detail.replace(messages.separator, '\n');
		return {
			id,
			place: places.get(figure.id) ?? to.id,
			role: 'flow' as const,
			texts: [
				measured(amount, detail, 'flow'),
				measured(amount, lines, 'flow'),
				measured(breakLine(amount) ?? amount, breakLong(lines), 'flow'),
			],
			weight: weights.flow,
		};
	});
}

function measured(title: string, detail: string, role: LabelRole): LabelText {
	const block = (text: string, face: TextFace) => {
		const lines = text === '' ? [] : text.split('\n');
		return {
			width: Math.max(0, ...lines.map((line) => textWidth(line, face))),
			height: lines.length * face.size * lineHeight,
		};
	};
	const [first, second] = [block(title, labelFaces[role]), block(detail, detailFace)];
	return { title, detail, width: Math.max(first.width, second.width), height: first.height + second.height };
}

/** Lines of smaller text, those on two lines that are long. */
function breakLong(lines: string): string {
	const parts = lines.split('\n').map((line) => {
		return textWidth(line, detailFace) > longDetail ? (breakLine(line) ?? line) : line;
	});
	return parts.join('\n');
}

/** A name on two lines of about the same length; null for a single word. */
function breakLine(name: string): string | null {
	const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
	const [best] = spaces.sort((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2));
	return best === undefined ? null : `${name.slice(0, best)}\n${name.slice(best + 1)}`;
}
