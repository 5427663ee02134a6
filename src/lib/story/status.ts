/** How sure a report or a figure is: the five words that an article's sentence can be given. */
export const STATUSES = ['reported', 'claimed', 'unverified', 'disputed', 'confirmed'] as const;

export type Status = (typeof STATUSES)[number];
