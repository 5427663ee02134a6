import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { clusterPlaces } from '$lib/map/clusters';
import { designs, firstView } from '$lib/map/first-view';
import { framedMarks } from '$lib/map/framed-marks';
import { boxesOverlap, boxAround } from '$lib/map/frame';
import { drawnView } from '$lib/map/svg-drawing';
import { drawInlineSvg } from '$lib/map/svg-inline';
import { reportedBoxes } from '$lib/map/svg-obstacles';
import { drawStorySvg } from '$lib/map/svg-picture';
import { palettes } from '$lib/map/palette';
import { makePlace, makeReport } from '../../story-pieces';
import { featuresOf, manyPlaces } from './many-places';
import { sampleBasemap } from './sample-basemap';
import { classed, elementsOf, named, readSvg } from './svg-document';

/** Bytes of all framings after brotli, above what the base map takes: whatever the number of places. */
const mostBytes = 5000;

const drawingOf = (count: number) => {
	const story = manyPlaces(count);
	const features = featuresOf(story);
	const views = {
		wide: firstView(story, features, designs.wide),
		small: firstView(story, features, designs.small),
		narrow: firstView(story, features, designs.narrow),
	};
	const drawing = { story, features, basemap: sampleBasemap };
	const svg = drawInlineSvg(drawing, views, 'page');
	return { count, drawing, views, svg, root: readSvg(`<div>${svg}</div>`) };
};
const drawings = [100, 1000, 10_000].map(drawingOf);
const few = drawingOf(16);
const links = (root: (typeof few)['root']) =>
	named(root, 'a').filter((one) => one.hasAttribute('aria-label'));

describe('the first view of a clustered story', () => {
	it.each(drawings)('is of few bytes: $count places', ({ svg }) => {
		const bytes = (text: string) => brotliCompressSync(text).length;
		expect(bytes(svg) - bytes(few.svg)).toBeLessThan(mostBytes);
	});

	it.each(drawings)('has few labels and edges in the data of its page: $count places', ({ views }) => {
		expect(JSON.stringify(views).length).toBeLessThan(20_000);
	});

	it.each(drawings)(
		'leads to every place, alone or in a cluster: $count places',
		({ drawing, views, root }) => {
			for (const [name, { level }] of Object.entries(views)) {
				const shown = links(classed(root, name)[0]!);
				const clusters = shown.flatMap((one) => one.getAttribute('data-cluster') ?? []);
				const alone = shown
					.filter((one) => !one.hasAttribute('data-cluster'))
					.map((one) => one.getAttribute('href')!.slice(1));
				const held = clusters.flatMap((id) =>
					clusterPlaces(drawing.story, Number(id)).map((place) => place.id),
				);
				const ids = drawing.story.places.map(({ id }) => id);
				expect([...alone, ...held].toSorted()).toEqual(ids.toSorted());
				expect(level).toBe(Math.round(level));
			}
		},
	);

	it.each(drawings)('says of each cluster how many and around which: $count places', ({ root, drawing }) => {
		const clusters = links(root).filter((one) => one.hasAttribute('data-cluster'));
		expect(clusters.length).toBeGreaterThan(3);
		for (const one of clusters) {
			const places = clusterPlaces(drawing.story, Number(one.getAttribute('data-cluster')));
			const [lead] = places;
			expect(one.getAttribute('href')).toBe(`#${lead!.id}`);
			const count = places.length.toLocaleString('en-GB');
			expect(one.getAttribute('aria-label')).toBe(`${count} places around ${lead!.name}`);
		}
	});

	it.each(drawings)(
		'writes the counts on the marks, and refers to nothing missing: $count places',
		({ root }) => {
			const clusters = links(root).filter((one) => one.hasAttribute('data-cluster'));
			expect(classed(root, 'count')).toHaveLength(clusters.length);
			const ids = elementsOf(root).flatMap((one) => one.getAttribute('id') ?? []);
			const used = named(root, 'use').map((one) => one.getAttribute('href')!.slice(1));
			expect(used.filter((id) => !ids.includes(id))).toEqual([]);
			expect(new Set(ids).size).toBe(ids.length);
		},
	);

	it.each(drawings)('keeps names of the base map off the clusters: $count places', ({ drawing, views }) => {
		const drawn = drawnView(drawing, views.wide);
		const boxes = reportedBoxes(drawn);
		for (const { point, radius } of drawn.marks.clusters) {
			const box = boxAround(drawn.project(point), { width: radius, height: radius });
			expect(boxes.some((other) => boxesOverlap(other, box))).toBe(true);
		}
	});

	it.each(drawings)(
		'shows the same marks as MapLibre is given, in a frame of another size: $count places',
		(one) => {
			const { views, drawing, root } = one;
			const { camera, frame, level } = views.narrow;
			const larger = {
				camera: { ...camera, zoom: camera.zoom + 0.6 },
				frame: { width: frame.width * 2 ** 0.6, height: frame.height * 2 ** 0.6 },
				level,
			};
			const given = framedMarks(drawing.story, larger).clusters.map(({ id }) => String(id));
			const drawn = links(classed(root, 'narrow')[0]!).flatMap(
				(link) => link.getAttribute('data-cluster') ?? [],
			);
			expect(drawn.toSorted()).toEqual(given.toSorted());
		},
	);

	it('has no cluster in a story of sixteen places', () => {
		expect(few.svg).not.toContain('cluster');
		expect(links(few.root)).toHaveLength(48);
	});

	it('marks the weightiest of many far places at the edge', () => {
		const far = Array.from({ length: 30 }, (_, i) =>
			makePlace({ id: `far-${i}`, point: [150 + i / 10, -30] }),
		);
		const story = manyPlaces(100, [6, 58.5, 34, 67.5], far);
		const reports = [...story.reports, makeReport({ id: 'there', place: 'far-20' })];
		const { edges } = firstView({ ...story, reports }, featuresOf(story), designs.wide);
		expect(edges).toHaveLength(8);
		expect(edges.map(({ id }) => id)).toContain('far-20');
	});

	it('is the picture that files have too', () => {
		const { drawing, views } = drawings[1]!;
		const svg = drawStorySvg({ ...drawing, ...views.wide, palette: palettes.light });
		const counts = classed(readSvg(svg), 'count').map((one) => Number(one.textContent));
		const alone = named(readSvg(svg), 'use').filter((one) => one.getAttribute('href') === '#_mark-town');
		expect(counts.reduce((sum, count) => sum + count, 0) + alone.length).toBe(1000);
	});
});
