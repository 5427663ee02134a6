import { expect, it, vi } from 'vitest';

it('is measured of a clustered story, though nothing else has loaded what clusters it', async () => {
	vi.resetModules();
	const { measureBuildCost } = await import('../../bench/build-cost');
	const { parse, data, drawing } = measureBuildCost(150);
	expect(Math.min(parse, data, drawing)).toBeGreaterThan(0);
});
