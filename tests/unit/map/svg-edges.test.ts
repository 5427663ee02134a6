import { describe, expect, it } from 'vitest';
import { edgeMark, edgePixel, type EdgeAnchor } from '$lib/map/edge-anchors';
import { drawEdgeMarks } from '$lib/map/svg-edges';
import { makePlace, makeReport, makeStory } from '../../story-pieces';
import { named, readSvg } from './svg-document';

const story = makeStory({
	places: [makePlace({ id: 'far', name: `Far <& "away">` }), makePlace({ id: 'near', name: 'Near' })],
	reports: [makeReport({ id: 'one', place: 'far' }), makeReport({ id: 'two', place: 'far' })],
});
const anchor = (changes: Partial<EdgeAnchor> = {}): EdgeAnchor => ({
	id: 'far',
	edge: 'left',
	distance: 52,
	share: 0.25,
	angle: 170.4,
	...changes,
});
const read = (...edges: EdgeAnchor[]) => readSvg(drawEdgeMarks(story, { edges }, 'wide'));

/** A length of an SVG, as pixels of a side. */
const pixels = (length: string | null, side: number) =>
	length?.endsWith('%') ? (Number.parseFloat(length) / 100) * side : Number(length);

describe('drawEdgeMarks', () => {
	it('draws nothing where nothing is far', () => {
		expect(drawEdgeMarks(story, { edges: [] }, 'wide')).toBe('');
	});

	it('is a named group of links that say what they lead to, and that it is far', () => {
		const root = read(anchor());
		expect(root.getAttribute('role')).toBe('group');
		expect(root.getAttribute('aria-label')).toMatch(/\w/);
		expect(root.getAttribute('class')?.split(' ')).toContain('wide');
		const [link] = named(root, 'a');
		expect(link?.getAttribute('href')).toBe('#far');
		expect(link?.getAttribute('aria-label')).toContain(`Far <& "away">`);
		expect(link?.getAttribute('aria-label')).toContain('2 reports');
		expect(named(root, 'text')[0]?.textContent).toBe(`Far <& "away">`);
	});

	it.each(['top', 'right', 'bottom', 'left'] as const)(
		'stands where its anchor is, in a container of any size: %s',
		(edge) => {
			const one = anchor({ edge, distance: 31, share: 0.3 });
			const root = read(one);
			const outer = named(root, 'svg')[1]!;
			const [, x, y] = /^translate\((\S+) (\S+)\)$/.exec(named(root, 'g')[0]!.getAttribute('transform')!)!;
			for (const size of [
				{ width: 320, height: 250 },
				{ width: 1600, height: 900 },
			]) {
				const at = edgePixel(one, size);
				expect(pixels(outer.getAttribute('x'), size.width) + Number(x)).toBeCloseTo(at.x, 1);
				expect(pixels(outer.getAttribute('y'), size.height) + Number(y)).toBeCloseTo(at.y, 1);
			}
			const [rect] = named(root, 'rect');
			expect(rect?.getAttribute('width')).toBe(String(edgeMark.size.width));
			expect(rect?.getAttribute('height')).toBe(String(edgeMark.size.height));
		},
	);

	it('turns its arrow towards the place, at the end that is nearer', () => {
		const arrow = (one: EdgeAnchor) => named(read(one), 'path')[0]?.getAttribute('transform');
		expect(arrow(anchor())).toMatch(/^translate\(-\d+ 0\)rotate\(170\)$/);
		expect(arrow(anchor({ edge: 'right', angle: -9.6 }))).toMatch(/^translate\(\d+ 0\)rotate\(-10\)$/);
	});

	it('draws one for each far place, and none for a place that the story lacks', () => {
		expect(named(read(anchor(), anchor({ id: 'near', share: 0.7 })), 'a')).toHaveLength(2);
		expect(named(read(anchor(), anchor({ id: 'nowhere' })), 'a')).toHaveLength(1);
	});
});
