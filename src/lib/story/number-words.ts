/** English words for numbers: what a quantity may be written with, and what is looked for in an article. */

/** Zero to twenty, and the tens up to ninety. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
	...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
		.split(' ')
		.map((word, value): [string, number] => [word, value]),
	...'thirty forty fifty sixty seventy eighty ninety'
		.split(' ')
		.map((word, i): [string, number] => [word, (i + 3) * 10]),
]);

export const SCALES: Readonly<Record<string, number>> = {
	hundred: 1e2,
	thousand: 1e3,
	million: 1e6,
	billion: 1e9,
	trillion: 1e12,
};

/** Scales that count themselves: "hundreds of thousands". */
export const PLURAL_SCALES: Readonly<Record<string, number>> = {
	tens: 10,
	hundreds: 1e2,
	thousands: 1e3,
	millions: 1e6,
	billions: 1e9,
};
