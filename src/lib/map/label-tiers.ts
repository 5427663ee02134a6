/** Which labels of a first view a map has room for: some stand on larger maps only, as svg-inline.css has it too. */
import type { Size } from './frame';

/** The class of labels that stand on maps from some size on. */
export type Tier = 'fair' | 'good' | 'roomy' | 'vast';

/** Maps that have the labels of a tier, by their least width and height: a broad one may be lower. All of a tier are of those before it too. */
export const tiers: readonly { name: Tier; least: readonly Size[] }[] = [
	{
		name: 'fair',
		least: [
			{ width: 0, height: 275 },
			{ width: 560, height: 240 },
		],
	},
	{ name: 'good', least: [{ width: 300, height: 365 }] },
	{ name: 'roomy', least: [{ width: 560, height: 380 }] },
	{ name: 'vast', least: [{ width: 840, height: 700 }] },
];

/** How many of the tiers a map of a size is of. */
export function countTiers({ width, height }: Size): number {
	return tiers.filter(({ least }) => least.some((size) => width >= size.width && height >= size.height))
		.length;
}

/** Those of labels for which a map of a size has room. */
export function tieredLabels<Label extends { tier?: Tier }>(labels: readonly Label[], size: Size): Label[] {
	const names = tiers.slice(0, countTiers(size)).map(({ name }) => name);
	return labels.filter(({ tier }) => !tier || names.includes(tier));
}
