import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { projectPixel } from '$lib/map/camera';
import { designs, firstView } from '$lib/map/first-view';
import { boxHolds } from '$lib/map/frame';
import { drawInlineSvg } from '$lib/map/svg-inline';
import { borders } from '$lib/server/geography';
import { storyBasemap } from '$lib/server/story-basemap';
import { storyExtent } from '$lib/story/extent';
import { storyFeatures } from '$lib/story/features';
import { makePlace, makeReport, makeStory, readUkraine } from '../../story-pieces';
import { sampleBasemap } from './sample-basemap';
import { sampleFeatures, sampleStory } from './sample-story';
import { classed, elementsOf, named, positionOf, readSvg } from './svg-document';

const ukraine = readUkraine();
const alone = makeStory({
	places: [makePlace({ name: `Kyiv <& "b">` })],
	reports: [makeReport(), makeReport({ id: 'second' })],
});
const drawings = {
	Ukraine: {
		story: ukraine,
		features: storyFeatures(ukraine, borders),
		basemap: storyBasemap(ukraine),
	},
	sample: { story: sampleStory, features: sampleFeatures, basemap: sampleBasemap },
	alone: { story: alone, features: storyFeatures(alone, borders), basemap: sampleBasemap },
};
const cases = Object.entries(drawings).map(([name, drawing]) => {
	const views = {
		wide: firstView(drawing.story, drawing.features, designs.wide),
		narrow: firstView(drawing.story, drawing.features, designs.narrow),
	};
	const svg = drawInlineSvg(drawing, views, 'page');
	return { name, drawing, views, svg, root: readSvg(`<div>${svg}</div>`) };
});
const framings = cases.flatMap(({ root, views, ...rest }) =>
	(['wide', 'narrow'] as const).map((framing) => ({
		...rest,
		framing,
		view: views[framing],
		root: classed(root, framing)[0]!,
	})),
);

describe('drawInlineSvg', () => {
	it.each(cases)('of $name is the same each time, and all numbers', ({ drawing, views, svg }) => {
		expect(drawInlineSvg(drawing, views, 'page')).toBe(svg);
		expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
	});

	it('draws an embed in fewer bytes than a page, though farther around', () => {
		const { drawing, views } = cases[0]!;
		const embed = drawInlineSvg(drawing, { narrow: views.narrow }, 'embed');
		expect(embed.length).toBeLessThan(drawInlineSvg(drawing, { narrow: views.narrow }, 'page').length);
	});

	it.each(cases)('of $name has nothing that the policy refuses, and no id twice', ({ drawing, root }) => {
		const elements = elementsOf(root);
		const attributes = elements.flatMap((one) => Array.from(one.attributes));
		expect(attributes.filter(({ name }) => name === 'style' || name.startsWith('on'))).toEqual([]);
		expect(elements.filter(({ tagName }) => ['style', 'script', 'image'].includes(tagName))).toEqual([]);
		const ids = elements.flatMap((one) => one.getAttribute('id') ?? []);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.filter((id) => drawing.story.places.some((place) => place.id === id))).toEqual([]);
	});

	it.each(cases)('of $name refers only to what it draws', ({ drawing, root }) => {
		const elements = elementsOf(root);
		const ids = new Set([
			...elements.flatMap((one) => one.getAttribute('id') ?? []),
			...drawing.story.places.map(({ id }) => id),
		]);
		const named = elements.flatMap((one) => [
			one.getAttribute('href')?.slice(1) ?? [],
			/^url\(#(.*)\)$/.exec(one.getAttribute('fill') ?? '')?.[1] ?? [],
		]);
		expect(named.flat().filter((id) => !ids.has(id))).toEqual([]);
	});

	it.each(framings)(
		'of $name links each near place in the order of the story: $framing',
		({ drawing, root, view }) => {
			const { near } = storyExtent(drawing.story);
			const links = named(root, 'a').filter((link) => link.hasAttribute('aria-label'));
			expect(links.map((link) => link.getAttribute('href'))).toEqual(near.map(({ id }) => `#${id}`));
			near.forEach((place, i) => {
				const [hit] = classed(links[i]!, 'hit');
				const { x, y } = positionOf(hit!, view.frame);
				const at = projectPixel(place.point, view.camera, view.frame);
				expect(Math.hypot(x - at.x, y - at.y)).toBeLessThan(0.2);
				const reports = drawing.story.reports.filter((report) => report.place === place.id).length;
				expect(links[i]!.getAttribute('aria-label')).toMatch(
					new RegExp(`, ${reports} report${reports === 1 ? '' : 's'}$`),
				);
			});
			const others = named(root, 'a').filter((link) => !link.hasAttribute('aria-label'));
			expect(others.every((link) => link.getAttribute('tabindex') === '-1')).toBe(true);
		},
	);

	it.each(framings)(
		'of $name has a mark for each near place and none for the far: $framing',
		({ drawing, root, view }) => {
			const { near } = storyExtent(drawing.story);
			const marks = named(root, 'use').filter((use) => use.getAttribute('href')?.startsWith('#_mark-'));
			expect(marks).toHaveLength(near.length);
			for (const { point } of near) {
				const at = projectPixel(point, view.camera, view.frame);
				const found = marks.some((mark) => {
					const { x, y } = positionOf(mark, view.frame);
					return Math.hypot(x - at.x, y - at.y) < 0.2;
				});
				expect(found).toBe(true);
			}
		},
	);

	it.each(framings)('of $name has the labels of the view where they are placed: $framing', (one) => {
		const { root, view } = one;
		const frame = { left: 0, top: 0, right: view.frame.width, bottom: view.frame.height };
		const texts = named(root, 'text').filter((text) => /-label/.test(text.getAttribute('class') ?? ''));
		const shown = view.labels.filter(({ position }) =>
			boxHolds(frame, projectPixel(position, view.camera, view.frame)),
		);
		const lines = shown.flatMap(({ title, detail }) => [...title.split('\n'), ...detail.split('\n')]);
		expect(texts.map(({ textContent }) => textContent).sort()).toEqual(
			lines.filter((line) => line !== '').sort(),
		);
		for (const { title, offset, justify, position } of shown.filter(({ detail }) => detail === '')) {
			const [line = ''] = title.split('\n');
			const text = texts.find(({ textContent }) => textContent === line)!;
			const { x, y } = positionOf(text, view.frame);
			const at = projectPixel(position, view.camera, view.frame);
			expect(Math.hypot(x - at.x, y - at.y)).toBeLessThan(0.2);
			expect(text.getAttribute('text-anchor') ?? 'start').toBe(
				{ left: 'start', center: 'middle', right: 'end' }[justify],
			);
			// A line's letters stand about its middle.
			if (!title.includes('\n')) expect(Math.abs(Number(text.getAttribute('y')) - offset[1])).toBeLessThan(7);
		}
	});

	it('keeps names with signs of their own as they are', () => {
		const { root } = cases.find(({ name }) => name === 'alone')!;
		const [link] = named(root, 'a');
		expect(link?.getAttribute('aria-label')).toBe('Kyiv <& "b">, 2 reports');
		expect(link?.textContent).toBe('Kyiv <& "b">');
	});

	it('draws nothing without a view', () => {
		expect(drawInlineSvg(drawings.sample, {}, 'page')).toBe('');
	});

	it('is small', () => {
		const { drawing, views, svg } = cases[0]!;
		const size = (text: string) => brotliCompressSync(text).length;
		expect(size(svg)).toBeLessThan(10_500);
		expect(size(drawInlineSvg(drawing, { wide: views.wide }, 'page'))).toBeLessThan(9_000);
		expect(size(drawInlineSvg(drawing, { narrow: views.narrow }, 'page'))).toBeLessThan(6_500);
	});
});
