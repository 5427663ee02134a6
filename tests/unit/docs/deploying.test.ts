/** The guide for those who run the site: its settings and its headers are those of the scripts. */
import { afterEach, describe, expect, it } from 'vitest';
import { headersOf } from '../../../scripts/headers.js';
import { readSettings } from '../../../scripts/settings.js';
import { findBlock, readCode, readGuide, readTable } from './guide';

const guide = readGuide('deploying');

describe('settings', () => {
	const before = { ...process.env };
	afterEach(() => {
		process.env = { ...before };
	});

	it('are read from what the guide names', () => {
		const [address, base] = readTable(guide, 'setting').map((row) => readCode(row.join(' ')));
		expect([address?.[0], base?.[0]]).toEqual(['PUBLIC_ADDRESS', 'BASE_PATH']);
		process.env.PUBLIC_ADDRESS = address?.[1];
		process.env.BASE_PATH = base?.[1];
		expect(readSettings()).toEqual({ publicAddress: 'https://example.org/maps', basePath: '/maps' });
	});

	it('are refused as the guide quotes', () => {
		process.env.PUBLIC_ADDRESS = 'maps.example.org';
		expect(() => readSettings()).toThrow(findBlock(guide, 'error').trim());
	});
});

it('has the headers that are said of each address', () => {
	const rows = readTable(guide, 'address').map((row) => row.map((cell) => readCode(cell)[0]!));
	expect(rows.length).toBeGreaterThan(5);
	for (const [address = '', line = ''] of rows) {
		const [name = '', value] = line.split(/: /);
		expect([address, name, headersOf(address)[name as 'Cache-Control']]).toEqual([address, name, value]);
	}
	expect(headersOf('/embed/ukraine-day-four/')).not.toHaveProperty('Content-Security-Policy');
});
