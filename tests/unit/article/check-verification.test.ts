import { expect, it } from 'vitest';
import { saysUnverified } from '$lib/article/check-verification';

it.each([
	'It could not be independently verified.',
	'None of what they said could be verified.',
	'Reporters couldn’t immediately confirm it.',
	'We were unable to independently verify the number.',
	'It has not been confirmed.',
	'The claim is unverified.',
])('knows doubt: %s', (text) => {
	expect(saysUnverified(text)).toBe(true);
});

it.each(['It was verified by two offices.', 'Not long after, the mayor confirmed it.', 'Nothing was lost.'])(
	'takes nothing else for doubt: %s',
	(text) => {
		expect(saysUnverified(text)).toBe(false);
	},
);
