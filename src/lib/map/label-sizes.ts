/** How labels of a first view find the maps of all sizes that show it: where each has room, and which come too close. */
import type { Drawn } from './drawn-frame';
import { boxCentre, type Box, type Pixel } from './frame';
import { isNear, type Candidate, type LabelSizes } from './label-candidates';
import { labelSpacing } from './label-placement';
import { countTiers, tiers } from './label-tiers';
import type { ShownSize } from './shown-sizes';

/** How much a map that is of no tier counts beside another, where a label is left out. */
const low = 0.5;

/**
 * Where labels have room. Where that is so on maps of some tiers only, a label is left out on the others, at its weight's share
 * in them.
 *
 * @param away ids of places that have no label, since they stand at the edge
 */
export function labelSizes(shown: readonly ShownSize[], away: readonly string[] = []): LabelSizes {
	const sizes = shown
		.map((size) => ({ ...size, tier: countTiers(size.size) }))
		.sort((a, b) => b.tier - a.tier || b.scale - a.scale);
	const share = (some: typeof sizes) => some.reduce((sum, { tier }) => sum + (tier === 0 ? low : 1), 0);
	const lost = Array.from({ length: tiers.length + 1 }, (_, tier) => {
		return share(sizes.filter((one) => one.tier < tier)) / Math.max(1, share(sizes));
	});
	const offered = [...new Set(sizes.map(({ tier }) => tier))];
	const scales = lost.map((_, tier) => {
		const some = sizes.filter((one) => one.tier >= tier).map(({ scale }) => scale);
		return { least: Math.min(...some), most: Math.max(...some) };
	});
	return {
		offer: (candidate, label, drawn) => {
			if (away.includes(label.id)) return [];
			const crowded = sizes.find((size) => !isFreeAt(candidate, size, drawn))?.tier ?? -1;
			return offered
				.filter((tier) => tier > crowded)
				.map((tier) => {
					const name = lost[tier]! > 0 ? tiers[tier - 1]?.name : undefined;
					return { ...(name && { tier: name }), cost: lost[tier]! * label.weight };
				});
		},
		collide: (a, b) => collideWithin(scales[Math.max(rankOf(a), rankOf(b))]!, a, b),
	};
}

const ranks = new Map(tiers.map(({ name }, i) => [name, i + 1] as const));

/** On maps of how many tiers a label stands, and on no others. */
function rankOf({ tier }: Candidate): number {
	return tier ? ranks.get(tier)! : 0;
}

/**
 * Whether a label's place is in view and under nothing on a map of another size, where it is as far from its anchor as here,
 * and all anchors and marks are elsewhere.
 */
function isFreeAt(
	{ box, anchor }: Candidate,
	{ scale, room, covered }: ShownSize,
	{ marks, middle }: Drawn,
): boolean {
	// By how much the label is moved against marks that stand where they do here.
	const x = (anchor.x - middle.x) * scale - anchor.x;
	const y = (anchor.y - middle.y) * scale - anchor.y;
	const [left, top, right, bottom] = [box.left + x, box.top + y, box.right + x, box.bottom + y];
	if (left < room.left || right > room.right || top < room.top || bottom > room.bottom) return false;
	for (const other of covered) {
		if (left < other.right && other.left < right && top < other.bottom && other.top < bottom) return false;
	}
	const there: Box = { left, top, right, bottom };
	for (const mark of marks.values()) {
		const at: Pixel = { x: (mark.x - middle.x) * scale, y: (mark.y - middle.y) * scale };
		if (isNear(there, at, mark.radius)) return false;
	}
	return true;
}

/** Whether two labels come too close where the view is any number of times as large as a range has it. */
function collideWithin(
	{ least, most }: { least: number; most: number },
	a: Candidate,
	b: Candidate,
): boolean {
	const [from, to] = [boxCentre(a.box), boxCentre(b.box)];
	const [width, height] = [(a.text.width + b.text.width) / 2, (a.text.height + b.text.height) / 2];
	const x = closeScales(to.x - from.x, b.anchor.x - a.anchor.x, width + labelSpacing);
	const y = closeScales(to.y - from.y, b.anchor.y - a.anchor.y, height + labelSpacing);
	return Math.max(least, x.from, y.from) <= Math.min(most, x.to, y.to);
}

/** The scales at which two middles are closer than they may be: their distance grows as that of their anchors does. */
function closeScales(between: number, apart: number, reach: number): { from: number; to: number } {
	if (Math.abs(apart) < 1e-6) {
		return Math.abs(between) < reach ? { from: -Infinity, to: Infinity } : { from: Infinity, to: -Infinity };
	}
	const [one, other] = [(-reach - between) / apart + 1, (reach - between) / apart + 1];
	return { from: Math.min(one, other), to: Math.max(one, other) };
}
