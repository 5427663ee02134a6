import { expect, it } from 'vitest';
import { heightMessages } from '$lib/embed/height-messages';

const receiver = {
	id: 'a-story',
	address: 'https://example.org/embed/a-story/',
	childId: null,
	secret: null,
};

it('tells the height as each host understands it', () => {
	expect(heightMessages(560, receiver)).toEqual([
		{ type: 'dateline:height', version: 1, height: 560 },
		{ 'datawrapper-height': { 'a-story': 560 } },
		{ sentinel: 'amp', type: 'embed-size', height: 560 },
		'{"context":"iframe.resize","src":"https://example.org/embed/a-story/","height":560}',
	]);
});

it('tells WordPress and Pym only where they have named themselves', () => {
	const messages = heightMessages(600, { ...receiver, secret: 'aB3', childId: 'map-1' });
	expect(messages).toHaveLength(6);
	expect(messages).toContainEqual({ message: 'height', value: 600, secret: 'aB3' });
	expect(messages).toContain('pymxPYMxmap-1xPYMxheightxPYMx600');
});

it('can be posted', () => {
	const messages = heightMessages(600, { ...receiver, secret: 'aB3', childId: 'map-1' });
	expect(structuredClone(messages)).toEqual(messages);
});
