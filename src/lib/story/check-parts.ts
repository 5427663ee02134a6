/** Checks that figures fit together: parts in their wholes, calculations with their inputs. */
import { figureId } from './build-story';
import { quantityBounds, type Bounds } from './bounds';
import { calculateDifference, calculateHourlyRate } from './calculate';
import { calculatedInputs } from './check-references';
import type { Finding, Path } from './problem';
import type { FigureInput, StoryInput } from './schema';
import { periodHours } from './time';

interface Located {
	figure: FigureInput;
	path: Path;
}

/** Finds parts that are larger than their whole or measure something else, circles of parts, and calculations that cannot be made. */
export function checkParts(story: StoryInput): Finding[] {
	const figures = new Map<string, Located>(
		story.reports.flatMap((report, i) =>
			report.figures.map(
				(figure, j) => [figureId(report, j), { figure, path: ['reports', i, 'figures', j] }] as const,
			),
		),
	);
	return [...figures].flatMap(([id, located]) => [
		...checkPart(id, located, figures),
		...checkCalculation(located, figures),
	]);
}

function checkPart(id: string, { figure, path }: Located, figures: ReadonlyMap<string, Located>): Finding[] {
	if (!figure.part_of) return [];
	const at = [...path, 'part_of'];
	const whole = figures.get(figure.part_of.figure)?.figure;
	if (!whole) return [];
	if (isPartOf(figure.part_of.figure, id, figures)) {
		return [
			{
				path: at,
				message: `"${id}" cannot be part of "${figure.part_of.figure}", which is part of "${id}" itself`,
			},
		];
	}
	if (whole.measure !== figure.measure) {
		return [
			{
				path: at,
				message: `"${id}" measures "${figure.measure}" and "${figure.part_of.figure}" measures "${whole.measure}"; only figures of one measure contain each other`,
			},
		];
	}
	if (!figure.quantity || !whole.quantity) return [];
	const most = quantityBounds(whole.quantity);
	const least = quantityBounds(figure.quantity);
	if (canContain(most, least) && !isPlainlyLarger(figure, whole)) return [];
	return [
		{
			path: at,
			message: `the part (${figure.quantity.words}) is larger than the whole (${whole.quantity.words}); check both numbers, or swap them`,
		},
	];
}

/** Whether some number that the whole allows is at least some number that the part allows. */
function canContain(whole: Bounds | null, part: Bounds | null): boolean {
	if (!whole || !part) return true;
	if (part.low === whole.high) return !part.lowOpen && !whole.highOpen;
	return part.low < whole.high;
}

/** Where "about" bounds nothing, the numbers themselves still tell a part from its whole. */
function isPlainlyLarger({ quantity: part }: FigureInput, { quantity: whole }: FigureInput): boolean {
	if (!part || !whole || part.value === null || whole.value === null || whole.qualifier === 'range')
		return false;
	return part.value > whole.value && !['over', 'at_least'].includes(whole.qualifier);
}

function isPartOf(id: string, whole: string, figures: ReadonlyMap<string, Located>): boolean {
	const seen = new Set<string>();
	let at: string | undefined = id;
	while (at !== undefined && !seen.has(at)) {
		if (at === whole) return true;
		seen.add(at);
		at = figures.get(at)?.figure.part_of?.figure;
	}
	return false;
}

function checkCalculation({ figure, path }: Located, figures: ReadonlyMap<string, Located>): Finding[] {
	const inputs = calculatedInputs(figure).map((id) => figures.get(id)?.figure);
	const at = [...path, 'calculated'];
	if (inputs.some((input) => input?.calculated)) {
		return [
			{
				path: at,
				message: 'a calculation may not use the result of another; name figures that the article gives',
			},
		];
	}
	const [first, second] = inputs.map((input) => input?.quantity);
	// An input that is not there is told of as a reference to nothing.
	if (!first || !figure.calculated || inputs.some((input) => !input?.quantity)) return [];
	try {
		if (second) calculateDifference(first, second);
		else calculateHourlyRate(first, periodHours(inputs[0]?.period ?? {}) ?? 0);
		return [];
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return [{ path: at, message: error.message }];
	}
}
