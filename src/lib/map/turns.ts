/** Work that leaves the page its turns. */

/** Milliseconds of work after which the page has its turn: with one step more still within the 50 that nobody notices. */
const turn = 20;

/** Does each step, one after the other; every so often in a task of its own. */
export async function inTurns(steps: Iterable<() => unknown>): Promise<void> {
	let start = performance.now();
	for (const step of steps) {
		await step();
		if (performance.now() - start < turn) continue;
		await nextTask();
		start = performance.now();
	}
}

/** Waits for a task of its own. */
export function nextTask(): Promise<void> {
	return new Promise((done) => setTimeout(done));
}
