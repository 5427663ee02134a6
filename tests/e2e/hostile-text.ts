/** What a hostile page puts into an embed's address, and posts to it. */
import type { Random } from '../random';

const attack = 'top.attacked=self.attacked=1';
const words = [
	`<script>${attack}</script>`,
	`"><img src=x onerror="${attack}">`,
	`'-${attack}-'`,
	`javascript:${attack}`,
	`data:text/html,<script>${attack}</script>`,
	`//example.org/`,
	'https://example.org/',
	'../../../',
	'\\',
	'__proto__',
	'constructor',
	'toString',
	'prototype',
	'hasOwnProperty',
	'Infinity',
	'NaN',
	'-0',
	'1e999',
	'9'.repeat(400),
	'-1',
	'null',
	'undefined',
	'[object Object]',
	'%',
	'%00',
	'%E0%A4%A',
	'\u202E',
	'\uD800',
	'😀'.repeat(50),
	'a'.repeat(5000),
	'',
	' ',
	'map',
	'light',
	'kyiv',
	'kyiv-name',
	'list',
	'not-on-map',
	'0',
	'30,50',
	'181,91',
	'xPYMx',
];
const names = ['place', 'view', 'theme', 'panel', 'zoom', 'center', 'events', 'childId'];
const others = [
	'__proto__',
	'constructor',
	'toString',
	'utm_source',
	'zoom[]',
	'place.x',
	'initialWidth',
	'<b>',
	'',
];
const fragments = ['', '', '#', '#?secret=', '#kyiv?secret=', '#?', '#%', '#/../', '#:~:text='];

/** The query and fragment of an embed, at random. */
export function writeAddress(random: Random): string {
	const pair = () => {
		const name = random.next() < 0.8 ? random.pick(names) : random.pick(others);
		// What would bring MapLibre is in the tests of parameters, and takes its time.
		const choices =
			name === 'zoom' || name === 'center' ? words.filter((word) => !/^(0|-0|30,50)$/.test(word)) : words;
		const value = random.pick(choices);
		// Also as no browser would write it.
		return `${name}=${random.next() < 0.7 ? encodeURIComponent(value.toWellFormed()) : value.replace(/[#&]/g, '')}`;
	};
	const query = Array.from({ length: random.between(1, 6) }, pair).join('&');
	const fragment = random.pick(fragments);
	return `?${query}${fragment === '' ? '' : fragment + encodeURIComponent(random.pick(words).toWellFormed())}`;
}

const keys = [
	'type',
	'place',
	'view',
	'message',
	'secret',
	'value',
	'height',
	'href',
	'__proto__',
	'constructor',
];
const types = [
	'dateline:select',
	'dateline:view',
	'dateline:height',
	'dateline:event',
	'ready',
	'link',
	'height',
];
// What is a command and obeyed is in the tests of hosts.
const harmless = words.filter((word) => !['map', 'kyiv', 'light', 'list'].includes(word));
/** A message, at random: a value, or values within it. */
export function writeMessage(random: Random, depth = 0): unknown {
	const kind = random.between(0, depth < 3 ? 8 : 5);
	if (kind < 3) return random.pick(harmless);
	if (kind === 3) return random.pick([0, -1, 1e308, Infinity, NaN, true, false, undefined]);
	if (kind === 4) return random.pick(types);
	if (kind === 5) return `pymxPYMx${random.pick(harmless)}xPYMxwidthxPYMx320`;
	if (kind === 6) return Array.from({ length: random.between(0, 4) }, () => writeMessage(random, depth + 1));
	const pairs = Array.from({ length: random.between(0, 4) }, () => [
		random.pick(keys),
		writeMessage(random, depth + 1),
	]);
	return {
		...Object.fromEntries([...pairs, ['type', random.pick([...types, writeMessage(random, 3)])]]),
	} as unknown;
}
