import { describe, expect, it } from 'vitest';
import { parseEmbedParameters } from '$lib/embed/parameters';

const none = {
	place: null,
	view: null,
	theme: 'auto',
	panel: false,
	zoom: null,
	center: null,
	events: false,
	childId: null,
	secret: null,
};

function parse(search: string, hash = '') {
	return parseEmbedParameters(search, hash);
}

describe('the parameters of an embed', () => {
	it('are all left to the embed where nothing is given', () => {
		expect(parse('')).toEqual({ parameters: none, mistakes: [] });
	});

	it('are read', () => {
		const search = '?place=kyiv&view=crossings&theme=dark&panel=1&zoom=5.25&center=30.5,-0.75&events=1';
		expect(parse(`${search}&childId=map-1`, '#?secret=aB3')).toEqual({
			parameters: {
				place: 'kyiv',
				view: 'crossings',
				theme: 'dark',
				panel: true,
				zoom: 5.25,
				center: [30.5, -0.75],
				events: true,
				childId: 'map-1',
				secret: 'aB3',
			},
			mistakes: [],
		});
	});

	it('leave out names of others, in silence', () => {
		const search =
			'?utm_source=x&initialWidth=600&parentUrl=https%3A%2F%2Fexample.org&constructor=1&__proto__=2';
		expect(parse(search)).toEqual({ parameters: none, mistakes: [] });
	});

	it.each([
		['place', 'Kyiv'],
		['place', '<script>'],
		['place', 'a'.repeat(101)],
		['view', 'list'],
		['view', 'constructor'],
		['theme', 'sepia'],
		['panel', 'yes'],
		['zoom', '-1'],
		['zoom', '22.5'],
		['zoom', '1e1'],
		['zoom', '9'.repeat(500)],
		['center', '30.5'],
		['center', '181,50'],
		['center', '30,89'],
		['center', '30,50,7'],
		['center', 'NaN,NaN'],
		['events', 'true'],
	])('tell of a value that cannot be read: %s=%s', (name, value) => {
		expect(parse(`?${name}=${encodeURIComponent(value)}`)).toEqual({ parameters: none, mistakes: [name] });
	});

	it('tell of each of several, once', () => {
		expect(parse('?zoom=x&theme=x&zoom=y&panel=1').mistakes).toEqual(['theme', 'zoom']);
	});

	it('take an empty value for none', () => {
		expect(parse('?place=&theme=&zoom=')).toEqual({ parameters: none, mistakes: [] });
	});

	it.each([
		['?place=kyiv', '#kharkiv', 'kharkiv'],
		['?place=kyiv', '#?secret=x', 'kyiv'],
		['?place=kyiv', '#not%20an%20id', 'kyiv'],
		['', '#kharkiv?secret=x', 'kharkiv'],
		['', '#%E0%A4', null],
	])('have the place of the fragment before the query’s: %s%s', (search, hash, place) => {
		expect(parse(search, hash).parameters.place).toBe(place);
	});

	it.each(['', 'a b', '"><script>', 'x'.repeat(129)])(
		'have no id of a shape that Pym’s are not of: %s',
		(id) => {
			const { parameters, mistakes } = parse(`?childId=${encodeURIComponent(id)}`);
			expect(parameters.childId).toBeNull();
			expect(mistakes).toEqual([]);
		},
	);
});
