/** The numbers as a person reads them: a row for each measure, a column for each contestant and each ratio. */
import type { Numbers } from './medians';

/** What is measured, with its unit, in the order of the table. */
export const measures: [key: string, label: string, unit: 'bytes' | 'ms' | 'count' | 'ratio'][] = [
	['requests', 'requests until visible and clickable', 'count'],
	['bytes', 'their bodies', 'bytes'],
	['wire', 'their bodies and headers', 'bytes'],
	['ready', 'every place visible and clickable', 'ms'],
	['fcp', 'first contentful paint', 'ms'],
	['lcp', 'largest contentful paint', 'ms'],
	['blocking', 'total blocking time until the reader acts', 'ms'],
	['clickEarly', 'click to content, at once', 'ms'],
	['clickLate', 'click to content, at rest (ours: with MapLibre)', 'ms'],
	['shift', 'layout shift', 'ratio'],
	['heap', 'JavaScript heap at rest', 'bytes'],
	['settledRequests', 'requests until at rest', 'count'],
	['settledBytes', 'their bodies', 'bytes'],
	['mapRequests', 'requests when MapLibre comes', 'count'],
	['mapBytes', 'their bodies', 'bytes'],
	['mapArrival', 'from the reader’s intent until MapLibre is there', 'ms'],
	['mapRender', 'from its script’s arrival until MapLibre’s picture is drawn', 'ms'],
	['mapBlocking', 'total blocking time when MapLibre comes', 'ms'],
	['mapShift', 'layout shift when MapLibre comes', 'ratio'],
	['mapHeap', 'JavaScript heap with MapLibre', 'bytes'],
	['mapCameByItself', 'MapLibre came by itself (1: yes)', 'count'],
	['frameMedian', 'frame while panning, median', 'ms'],
	['frameSlow', 'frame while panning, 95th percentile', 'ms'],
];

export interface Column {
	heading: string;
	numbers: Numbers;
	isRatio: boolean;
}

/** Lays out a table of fixed-width text; rows that no column has are left out. */
export function formatTable(columns: readonly Column[]): string {
	const rows = measures
		.filter(([key]) => columns.some(({ numbers }) => numbers[key] !== undefined))
		.map(([key, label, unit]) => [
			label,
			...columns.map(({ numbers, isRatio }) => formatNumber(numbers[key], isRatio ? 'ratio' : unit)),
		]);
	const cells = [['', ...columns.map(({ heading }) => heading)], ...rows];
	const widths = cells[0]!.map((_, i) => Math.max(...cells.map((row) => row[i]!.length)));
	return cells
		.map((row) =>
			row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '),
		)
		.join('\n');
}

function formatNumber(value: number | undefined, unit: (typeof measures)[number][2]): string {
	if (value === undefined) return '';
	switch (unit) {
		case 'bytes':
			return `${(value / 1000).toFixed(1)} kB`;
		case 'ms':
			return `${value.toFixed(value < 100 ? 1 : 0)} ms`;
		case 'count':
			return String(value);
		case 'ratio':
			return value.toFixed(value < 0.1 ? 3 : 2);
	}
}
