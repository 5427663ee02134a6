import { fetchFirst } from '$lib/components/fetch-first';
import { afterEach, expect, test, vi } from 'vitest';

const base = 'https://map.example/_app/story.js';

afterEach(() => {
	vi.unstubAllGlobals();
});

function answerWith(answers: Record<string, Response>): string[] {
	const asked: string[] = [];
	vi.stubGlobal('fetch', (address: string) => {
		asked.push(address);
		const answer = answers[address];
		return answer ? Promise.resolve(answer) : Promise.reject(new TypeError('no connection'));
	});
	return asked;
}

test('a module is imported once its files are here, whole', async () => {
	const [map, clusters] = [new Response('map'), new Response('clusters')];
	const asked = answerWith({
		'https://map.example/_app/map.js': map,
		'https://map.example/_app/clusters.js': clusters,
	});
	const load = vi.fn(() => Promise.resolve([map.bodyUsed, clusters.bodyUsed]));
	expect(await fetchFirst(load, ['./map.js', './clusters.js'], base)).toEqual([true, true]);
	expect(asked).toEqual(['https://map.example/_app/map.js', 'https://map.example/_app/clusters.js']);
});

test('a module whose file cannot be had is not imported, and is tried anew by the next call', async () => {
	const load = vi.fn(() => Promise.resolve('imported'));
	answerWith({});
	await expect(fetchFirst(load, ['./map.js'], base)).rejects.toThrow('no connection');
	answerWith({ 'https://map.example/_app/map.js': new Response('', { status: 503 }) });
	await expect(fetchFirst(load, ['./map.js'], base)).rejects.toThrow(
		'https://map.example/_app/map.js could not be fetched: 503',
	);
	expect(load).not.toHaveBeenCalled();
	answerWith({ 'https://map.example/_app/map.js': new Response('map') });
	expect(await fetchFirst(load, ['./map.js'], base)).toBe('imported');
});

test('a module that the page names already is imported at once', async () => {
	const asked = answerWith({});
	expect(await fetchFirst(() => Promise.resolve('imported'))).toBe('imported');
	expect(asked).toEqual([]);
});
