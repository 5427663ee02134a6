import { describe, expect, it, vi } from 'vitest';
import { inTurns } from '$lib/map/turns';

/** Steps that each take so long by a clock of their own, and what happened: steps, and turns of the page. */
async function run(durations: number[]): Promise<string> {
	let now = 0;
	const happened: string[] = [];
	vi.spyOn(performance, 'now').mockImplementation(() => now);
	vi.spyOn(globalThis, 'setTimeout').mockImplementation(((act: () => void) => {
		happened.push('|');
		act();
	}) as unknown as typeof setTimeout);
	await inTurns(
		durations.map((duration, i) => () => {
			now += duration;
			happened.push(String(i));
		}),
	);
	vi.restoreAllMocks();
	return happened.join(' ');
}

describe('inTurns', () => {
	it('does all steps, in their order', async () => {
		expect(await run([1, 1, 1])).toBe('0 1 2');
		expect(await run([])).toBe('');
	});

	it('lets the page have its turn after 20 ms of work', async () => {
		expect(await run([8, 8, 8, 8, 8, 8, 1])).toBe('0 1 2 | 3 4 5 | 6');
		expect(await run([30, 30, 1])).toBe('0 | 1 | 2');
	});

	it('waits for a step that takes its time', async () => {
		const done: number[] = [];
		await inTurns([
			async () => {
				await Promise.resolve();
				done.push(1);
			},
			() => done.push(2),
		]);
		expect(done).toEqual([1, 2]);
	});

	it('ends with the error of a step', async () => {
		const steps = [
			() => {
				throw new Error('no letter');
			},
		];
		await expect(inTurns(steps)).rejects.toThrow('no letter');
	});
});
