import { expect, test } from 'vitest';
import type { Answer } from '../../bench/compressed-server';
import { mapNumbers, restNumbers } from '../../bench/page-numbers';
import type { Timeline } from '../../bench/page-timeline';

const answer = (path: string, at: number): Answer => ({
	path,
	at: 1000 + at,
	status: 200,
	body: 10,
	wire: 12,
});

const answers = [answer('/', 5), answer('/page.css', 20), answer('/page.js', 21), answer('/map.js', 510)];

const timeline: Timeline = {
	origin: 1000,
	ready: 100,
	fcp: 90,
	lcp: 95,
	longTasks: [
		{ start: 10, duration: 80 },
		{ start: 120, duration: 70 },
		{ start: 520, duration: 150 },
	],
	shifts: [
		{ at: 110, value: 0.25 },
		{ at: 600, value: 0.5 },
	],
	phases: [
		{ phase: 'written', at: 50 },
		{ phase: 'still', at: 200 },
		{ phase: 'loading', at: 500 },
		{ phase: 'ready', at: 900 },
	],
	resources: [
		{ path: '/page.css', start: 15, end: 30, size: 10, isBlocking: true },
		{ path: '/page.js', start: 15, end: 40, size: 900, isBlocking: false },
		{ path: '/small.js', start: 502, end: 650, size: 1, isBlocking: false },
		{ path: '/map.js', start: 505, end: 640, size: 10, isBlocking: false },
	],
	content: null,
};

test('a page that is in its HTML needs the document and what blocks its rendering', () => {
	const numbers = restNumbers(timeline, answers, { drawnByScript: false });
	expect(numbers).toMatchObject({ requests: 2, bytes: 20, wire: 24, ready: 100, settledRequests: 3 });
});

test('a page that a script draws needs all that it asks for before it is drawn', () => {
	expect(restNumbers(timeline, answers, { drawnByScript: true })).toMatchObject({ requests: 3, bytes: 30 });
});

test('blocking time and shifts are told apart before MapLibre comes and after', () => {
	expect(restNumbers(timeline, answers, { drawnByScript: false })).toMatchObject({
		blocking: 20,
		shift: 0.25,
	});
	expect(mapNumbers(timeline, answers)).toMatchObject({ mapBlocking: 100, mapShift: 0.5 });
});

test('MapLibre takes from the intent, and from the arrival of its script, until it is ready', () => {
	expect(mapNumbers(timeline, answers)).toMatchObject({ mapArrival: 400, mapRender: 260, mapRequests: 1 });
	expect(() => mapNumbers({ ...timeline, phases: [] }, answers)).toThrow('never came');
});
