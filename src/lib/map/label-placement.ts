/** Places labels for one framing: each where it touches no other label, no mark and no edge, as near its best as can be. */
import type { Drawn } from './drawn-frame';
import { boxesOverlap, growBox } from './frame';
import { labelCandidates, type Candidate, type LabelSizes } from './label-candidates';
import type { Label } from './map-labels';

/** Pixels that stay free between two labels. */
export const labelSpacing = 4;
/** Each round moves labels out of the way of others; few stories need more than three. */
const rounds = 6;

type Placed = Map<string, Candidate>;

/**
 * Chooses a place for each label; a label without any is left out. The same input gives the same output.
 *
 * @param sizes of maps that show the same view; without them the labels are placed for this frame alone
 * @returns the chosen places by label
 */
export function placeLabels(labels: Label[], drawn: Drawn, sizes?: LabelSizes): Placed {
	const sorted = [...labels].sort((a, b) => b.weight - a.weight);
	const options = new Map(sorted.map((label) => [label.id, labelCandidates(label, drawn, sizes)] as const));
	const weights = new Map(sorted.map(({ id, weight }) => [id, weight] as const));
	const placed: Placed = new Map();
	const collide =
		sizes?.collide ?? ((a: Candidate, b: Candidate) => boxesOverlap(growBox(a.box, labelSpacing), b.box));
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
