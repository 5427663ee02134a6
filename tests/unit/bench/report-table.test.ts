import { expect, test } from 'vitest';
import { formatTable } from '../../bench/report-table';

test('a table has a row for each measure that a column has, in its unit', () => {
	const lines = formatTable([
		{ heading: 'ours', numbers: { ready: 120.4, bytes: 26_340 }, isRatio: false },
		{ heading: 'theirs', numbers: { ready: 60.21 }, isRatio: false },
		{ heading: 'ours / theirs', numbers: { ready: 2 }, isRatio: true },
	]).split('\n');
	expect(lines.map((line) => line.trim().split(/\s{2,}/))).toEqual([
		['ours', 'theirs', 'ours / theirs'],
		['their bodies', '26.3 kB'],
		['every place visible and clickable', '120 ms', '60.2 ms', '2.00'],
	]);
	expect(new Set(lines.map((line) => line.length)).size).toBe(1);
});
