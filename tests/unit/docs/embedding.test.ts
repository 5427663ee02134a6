/** The guide for publishers: its codes, tables and messages are those of the embed. */
import { describe, expect, it } from 'vitest';
import { heightMessages } from '$lib/embed/height-messages';
import { heightTable } from '$lib/embed/heights';
import { parseHostCommand } from '$lib/embed/host-commands';
import { eventMessage, type EmbedEvent } from '$lib/embed/host-events';
import { parseEmbedParameters } from '$lib/embed/parameters';
import { storyAddress } from '$lib/story/addresses';
import { embedAddress, iframeCode, oembedAddress, scriptAddress, scriptCode } from '$lib/story/embed-code';
import { storyOembed } from '$lib/story/oembed';
import { findBlock, readCode, readGuide, readTable } from './guide';

const guide = readGuide('embedding');
const site = 'https://maps.example.org';
const slug = 'ukraine-day-four';
const title = 'Map: Street fighting in Kharkiv';

/** Code without the space that only formats it. */
function pack(html: string): string {
	return html.trim().replace(/\s+/g, ' ').replace(/> </g, '><').replace(/ >/g, '>');
}

describe('codes', () => {
	it('are those of the dialog', () => {
		const script = { embed: embedAddress(site, slug), story: storyAddress(site, slug), title };
		expect(pack(findBlock(guide, 'script'))).toBe(scriptCode({ ...script, script: scriptAddress(site) }));
		const address = embedAddress(site, slug, { place: 'kyiv' });
		expect(pack(findBlock(guide, 'iframe'))).toBe(iframeCode({ address, title }));
	});

	it('have the size and the addresses of oEmbed', () => {
		const { width, height } = storyOembed({ slug, title }, 'map', {
			publicAddress: site,
			picture: { width: 1, height: 1 },
		});
		expect(guide).toContain(`${width} × ${height} pixels`);
		for (const view of ['map', 'crossings'] as const) {
			expect(guide).toContain(`\`${oembedAddress(site, slug, view).replace(site, '')}\``);
		}
	});
});

describe('parameters', () => {
	const rows = readTable(guide, 'parameter').map(([name = '', value = '']) => ({
		name: readCode(name)[0]!,
		values: readCode(value),
	}));

	it('are all there', () => {
		const { parameters } = parseEmbedParameters('', '');
		const told = Object.keys(parameters).filter((name) => !['childId', 'secret'].includes(name));
		expect(rows.map(({ name }) => name).sort()).toEqual(told.sort());
	});

	it.each(rows)('have values that are read: $name', ({ name, values }) => {
		expect(values.length).toBeGreaterThan(0);
		for (const value of values) {
			expect(parseEmbedParameters(`?${name}=${value}`, '').mistakes).toEqual([]);
		}
		expect(parseEmbedParameters(`?${name}=${values[0]!}~`, '').mistakes).toEqual([name]);
	});
});

it('has the table of heights', () => {
	const rows = readTable(guide, 'list (`panel`)').map(([panel = '', width = '', height = '']) => ({
		panel: readCode(panel)[0] === '1',
		from: width.startsWith('below') ? 0 : parseInt(width.replace('from ', ''), 10),
		height: parseInt(height, 10),
		below: /^below (\d+)/.exec(width)?.[1],
	}));
	expect(rows.map(({ panel, from, height }) => ({ panel, from, height }))).toEqual(heightTable);
	rows.forEach(({ below }, i) => {
		if (below !== undefined) expect(rows[i + 1]!.from).toBe(Number(below));
	});
});

it('has every message of height', () => {
	const told = readTable(guide, 'host').flatMap(([host, message = '']) =>
		/^`["{]/.test(message) ? [[host, JSON.parse(readCode(message)[0]!) as unknown] as const] : [],
	);
	const sent = heightMessages(560, {
		childId: 'graphic',
		secret: 'q7Rz0aLm2X',
		id: slug,
		address: embedAddress(site, slug),
	});
	expect(told.map(([, message]) => message)).toEqual(sent);
});

it('has commands that are obeyed', () => {
	const commands = [...findBlock(guide, 'commands').matchAll(/postMessage\(\{(.*?)\}/g)].map(
		([, inner = '']) =>
			Object.fromEntries(
				[...inner.matchAll(/(\w+): (?:'([^']*)'|null)/g)].map(([, key = '', text]) => [key, text ?? null]),
			),
	);
	expect(commands.map(({ type }) => type)).toEqual(['dateline:select', 'dateline:select', 'dateline:view']);
	for (const command of commands) expect(parseHostCommand(command)).toEqual(command);
});

it('has every event', () => {
	// A new event is a type error here until it is listed.
	const examples: Record<EmbedEvent['event'], EmbedEvent> = {
		ready: { event: 'ready', view: 'map' },
		'place-opened': { event: 'place-opened', place: 'kyiv' },
		'place-closed': { event: 'place-closed', place: 'kyiv' },
		'view-changed': { event: 'view-changed', view: 'crossings' },
		'link-followed': { event: 'link-followed', href: storyAddress(site, slug) },
	};
	const told = readTable(guide, 'message').map(
		([message = '']) => JSON.parse(readCode(message)[0]!) as unknown,
	);
	expect(told).toEqual(Object.values(examples).map(eventMessage));
});
