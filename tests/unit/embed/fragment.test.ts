import { expect, it } from 'vitest';
import { readFragmentId, readSecret, replaceFragmentId } from '$lib/embed/fragment';

it.each([
	['', '', null],
	['#kharkiv', 'kharkiv', null],
	['#?secret=x1Y2', '', 'x1Y2'],
	['#kharkiv?secret=x1Y2', 'kharkiv', 'x1Y2'],
	['#kharkiv?secret=x1Y2&more=1', 'kharkiv', 'x1Y2'],
	['#%D0%9A', 'К', null],
	['#%', '', null],
	['#?secret=', '', null],
	['#?secret=<b>', '', null],
	[`#?secret=${'x'.repeat(65)}`, '', null],
	['#a?b?secret=x', 'a', null],
])('a fragment is read: %s', (hash, id, secret) => {
	expect(readFragmentId(hash)).toBe(id);
	expect(readSecret(hash)).toBe(secret);
});

it.each([
	['', 'kyiv', '#kyiv'],
	['#kharkiv', 'kyiv', '#kyiv'],
	['#kharkiv?secret=x', 'kyiv', '#kyiv?secret=x'],
	['#?secret=x', 'kyiv', '#kyiv?secret=x'],
	['#kharkiv?secret=x', null, '#?secret=x'],
	['#kharkiv', null, ''],
])('another place keeps the rest: %s, %s', (hash, id, expected) => {
	expect(replaceFragmentId(hash, id)).toBe(expected);
});
