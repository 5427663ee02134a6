/** How sure a report or a figure is: the five words that an article's sentence can be given. */
export const STATUSES = ['reported', 'claimed', 'unverified', 'disputed', 'confirmed'] as const;

export type Status = (typeof STATUSES)[number];

/** From the least to the most certain. What somebody denies is in more doubt than what could not be verified. */
export const STATUSES_BY_CERTAINTY: readonly Status[] = [
	'disputed',
	'unverified',
	'claimed',
	'reported',
	'confirmed',
];
