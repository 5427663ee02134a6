import { describe, expect, it } from 'vitest';
import { parseHostCommand } from '$lib/embed/host-commands';

describe('a command of the host', () => {
	it.each([
		{ type: 'dateline:select', place: 'kyiv' },
		{ type: 'dateline:select', place: null },
		{ type: 'dateline:view', view: 'map' },
		{ type: 'dateline:view', view: 'crossings' },
	])('is obeyed: %j', (command) => {
		expect(parseHostCommand({ ...command, more: 1 })).toEqual(command);
	});

	it('may be WordPress’s, which listens later', () => {
		expect(parseHostCommand({ message: 'ready', secret: 'aB3' })).toEqual({ type: 'ready', secret: 'aB3' });
	});

	it.each([
		null,
		undefined,
		0,
		'dateline:select',
		'{"type":"dateline:select","place":"kyiv"}',
		[],
		['dateline:select', 'kyiv'],
		{},
		{ type: 'dateline:select' },
		{ type: 'dateline:select', place: '' },
		{ type: 'dateline:select', place: undefined },
		{ type: 'dateline:select', place: 7 },
		{ type: 'dateline:select', place: ['kyiv'] },
		{ type: 'dateline:select', place: { toString: () => 'kyiv' } },
		{ type: 'dateline:select', place: '__proto__' },
		{ type: 'dateline:select', place: '<img src=x onerror=alert(1)>' },
		{ type: 'dateline:select', place: 'a'.repeat(1_000_000) },
		{ type: 'dateline:view', view: 'constructor' },
		{ type: 'dateline:view', view: 'javascript:alert(1)' },
		{ type: ['dateline:view'], view: 'map' },
		{ type: 'dateline:height', height: 1 },
		{ message: 'ready' },
		{ message: 'link', value: 'https://example.org/', secret: 'aB3' },
		Object.create({ type: 'dateline:select', place: 'kyiv' }),
		JSON.parse('{"__proto__":{"type":"dateline:select","place":"kyiv"}}'),
		new Map([['type', 'dateline:select']]),
	])('is nothing else: %j', (data: unknown) => {
		expect(parseHostCommand(data)).toBeNull();
	});
});
