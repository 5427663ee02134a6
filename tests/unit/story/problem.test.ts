import { describe, expect, it } from 'vitest';
import { formatProblem, StoryError, suggestChoice } from '$lib/story/problem';

const problem = { file: 'src/stories/a.yaml', line: 3, column: 15, message: 'title is missing' };

describe('formatProblem', () => {
	it('is a line that editors turn into a link', () => {
		expect(formatProblem(problem)).toBe('src/stories/a.yaml:3:15: title is missing');
	});
});

describe('StoryError', () => {
	it('holds every problem, one a line', () => {
		const error = new StoryError([problem, { ...problem, line: 9 }]);
		expect(error.message).toBe(
			'src/stories/a.yaml:3:15: title is missing\nsrc/stories/a.yaml:9:15: title is missing',
		);
		expect(error.problems).toHaveLength(2);
		expect(error.name).toBe('StoryError');
		expect(error).toBeInstanceOf(Error);
	});
});

describe('suggestChoice', () => {
	const statuses = ['reported', 'claimed', 'unverified', 'disputed', 'confirmed'];

	it.each([
		['unverifed', 'unverified'],
		['Disputed', 'disputed'],
		['dispited', 'disputed'],
		['claim', 'claimed'],
	])('of "%s" is "%s"', (given, choice) => {
		expect(suggestChoice(given, statuses)).toBe(` Did you mean "${choice}"?`);
	});

	it('lists the choices in their order where none is near', () => {
		expect(suggestChoice('certain', statuses)).toBe(
			' Choose one of "reported", "claimed", "unverified", "disputed", "confirmed".',
		);
	});

	it('does not mind capitals', () => {
		expect(suggestChoice('EUROPE/WARSAW', ['Europe/Kyiv', 'Europe/Warsaw'])).toBe(
			' Did you mean "Europe/Warsaw"?',
		);
	});

	it('does not guess between short codes', () => {
		expect(suggestChoice('UK', ['UA', 'GB'])).toBe(' Choose one of "UA", "GB".');
	});

	it('prefers, of two that are as near, the one that starts alike', () => {
		expect(suggestChoice('kyiw', ['syiv', 'kyiv'])).toBe(' Did you mean "kyiv"?');
		expect(suggestChoice('mat', ['cat', 'map'])).toBe(' Did you mean "map"?');
	});

	it('allows one letter in four to be wrong, begun fours included', () => {
		expect(suggestChoice('kharkov', ['kharkiv'])).toBe(' Did you mean "kharkiv"?');
		expect(suggestChoice('karkof', ['kharkiv'])).toBe(' Choose one of "kharkiv".');
		expect(suggestChoice('krkiv', ['kharkiv'])).toBe(' Did you mean "kharkiv"?');
		expect(suggestChoice('mayxx', ['mayor'])).toBe(' Did you mean "mayor"?');
	});

	it('lists the nearest of very many choices, and says that there are more', () => {
		const many = Array.from({ length: 40 }, (_, i) => `A${String.fromCharCode(65 + (i % 26))}`).concat(
			'UB',
			'UC',
		);
		const listed = suggestChoice('UA', many);
		expect(listed).toMatch(/^ Choose one of (?:"[A-Z]{2}", ){12}…\.$/);
		expect(listed).toMatch(/"UB", "UC"/);
		expect(
			suggestChoice(
				'xyz',
				Array.from({ length: 12 }, (_, i) => `choice-${i}`),
			),
		).not.toContain('…');
	});

	it('names each choice once', () => {
		expect(suggestChoice('x', ['kyiv', 'kyiv', 'lviv'])).toBe(' Choose one of "kyiv", "lviv".');
	});

	it('says that there is none yet', () => {
		expect(suggestChoice('kyiv', [])).toBe(' There is none yet; add it first.');
	});
});
