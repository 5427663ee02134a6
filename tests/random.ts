/** Random choices that are the same in every run, for tests that try many inputs. */
export interface Random {
	/** A number from 0 up to 1. */
	next(): number;
	/** A whole number between two, both included. */
	between(low: number, high: number): number;
	pick<T>(choices: readonly T[]): T;
}

/** Mulberry32: a small generator with a seed, so that a failure can be repeated. */
export function seedRandom(seed: number): Random {
	let state = seed;
	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
	const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
	return { next, between, pick: (choices) => choices[between(0, choices.length - 1)]! };
}
