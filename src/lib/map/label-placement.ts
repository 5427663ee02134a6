/** Places labels for one framing: each where it touches no other label, no mark and no edge, as near its best as can be. */
import type { Drawn } from './drawn-frame';
import { boxCentre } from './frame';
import { labelCandidates, type Candidate } from './label-candidates';
import type { Label } from './map-labels';

/** Pixels that stay free between two labels. */
const spacing = 4;
/** Each round moves labels out of the way of others; few stories need more than three. */
const rounds = 6;

type Placed = Map<string, Candidate>;

/**
 * Chooses a place for each label; a label without any is left out. The same input gives the same output.
 *
 * @returns the chosen places by label
 */
export function placeLabels(labels: Label[], drawn: Drawn): Placed {
	const sorted = [...labels].sort((a, b) => b.weight - a.weight);
	const options = new Map(sorted.map((label) => [label.id, labelCandidates(label, drawn)] as const));
	const weights = new Map(sorted.map(({ id, weight }) => [id, weight] as const));
	const placed: Placed = new Map();
	const scales = [1, ...(drawn.shown ?? []).map(({ scale }) => scale)];
	const range = { least: Math.min(...scales), most: Math.max(...scales) };
	const collide = (a: Candidate, b: Candidate) => collideWithin(range, a, b);
	const cost = (id: string, choice: Candidate | undefined) => choice?.cost ?? weights.get(id) ?? 0;

	/** What is gained when a label takes a place and those in its way take their next best, and those moves. */
	const tryPlace = (
		id: string,
		candidate: Candidate,
	): { gain: number; moves: Map<string, Candidate | undefined> } => {
		const moves = new Map<string, Candidate | undefined>([[id, candidate]]);
		let gain = cost(id, placed.get(id)) - candidate.cost;
		for (const [other, choice] of placed) {
			if (other === id || !collide(choice, candidate)) continue;
			const next = options.get(other)?.find((option) => isFree(option, other, moves));
			moves.set(other, next);
			gain -= cost(other, next) - choice.cost;
		}
		return { gain, moves };
	};

	/** Whether a label finds a place free, given where the others stand and where some of them are about to move. */
	function isFree(option: Candidate, id: string, moves: Map<string, Candidate | undefined>): boolean {
		for (const [other, choice] of moves) {
			if (other !== id && choice && collide(choice, option)) return false;
		}
		for (const [other, choice] of placed) {
			if (other !== id && !moves.has(other) && collide(choice, option)) return false;
		}
		return true;
	}

	for (let round = 0; round < rounds; round++) {
		let changed = false;
		for (const { id } of sorted) {
			const trials = (options.get(id) ?? []).map((candidate) => tryPlace(id, candidate));
			const best = trials.reduce<(typeof trials)[number] | null>(
				(a, b) => (!a || b.gain > a.gain ? b : a),
				null,
			);
			if (!best || best.gain < 1e-6) continue;
			changed = true;
			for (const [moved, choice] of best.moves) {
				if (choice) placed.set(moved, choice);
				else placed.delete(moved);
			}
		}
		if (!changed) break;
	}
	return placed;
}

/** Whether two labels come too close where the view is any number of times as large as a range has it. */
function collideWithin(
	{ least, most }: { least: number; most: number },
	a: Candidate,
	b: Candidate,
): boolean {
	const [from, to] = [boxCentre(a.box), boxCentre(b.box)];
	const x = closeScales(to.x - from.x, b.anchor.x - a.anchor.x, (a.text.width + b.text.width) / 2 + spacing);
	const y = closeScales(
		to.y - from.y,
		b.anchor.y - a.anchor.y,
		(a.text.height + b.text.height) / 2 + spacing,
	);
	return Math.max(least, x.from, y.from) <= Math.min(most, x.to, y.to);
}

/** The scales at which two middles are closer than they may be: their distance grows as that of their anchors does. */
function closeScales(distance: number, apart: number, reach: number): { from: number; to: number } {
	if (Math.abs(apart) < 1e-6) {
		return Math.abs(distance) < reach ? { from: -Infinity, to: Infinity } : { from: Infinity, to: -Infinity };
	}
	const [one, other] = [(-reach - distance) / apart + 1, (reach - distance) / apart + 1];
	return { from: Math.min(one, other), to: Math.max(one, other) };
}
