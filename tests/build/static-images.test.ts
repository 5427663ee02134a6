/** The pictures that ship for each story. */
import { readdirSync, readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { channels, palettes } from '$lib/map/palette';
import { writtenMessages } from '$lib/story/written-messages';
import { classed, named, readSvg } from '../unit/map/svg-document';

const slugs = readdirSync('src/stories').flatMap((file) => /^(.+)\.yaml$/.exec(file)?.[1] ?? []);
const sizes = { '.png': [1200, 630], '-1600.png': [1600, 1000] } as const;

/** The colours of a PNG's pixels, by row and column. Of the kinds of PNG only the one that is made here is read. */
function readPng(file: Buffer): { width: number; height: number; pixel: (x: number, y: number) => number[] } {
	expect([...file.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
	const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
	const [depth, kind] = [file[24], file[25]];
	expect([depth, kind]).toEqual([8, 6]);
	const parts: Buffer[] = [];
	for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
		const length = file.readUInt32BE(at);
		if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
			parts.push(file.subarray(at + 8, at + 8 + length));
	}
	const raw = inflateSync(Buffer.concat(parts));
	const stride = width * 4;
	const data = Buffer.alloc(stride * height);
	for (let row = 0; row < height; row++) {
		const filter = raw[row * (stride + 1)] ?? 0;
		for (let i = 0; i < stride; i++) {
			const left = i < 4 ? 0 : data[row * stride + i - 4]!;
			const up = row === 0 ? 0 : data[(row - 1) * stride + i]!;
			const corner = i < 4 || row === 0 ? 0 : data[(row - 1) * stride + i - 4]!;
			const guess = left + up - corner;
			const [a, b, c] = [left, up, corner].map((value) => Math.abs(guess - value)) as [
				number,
				number,
				number,
			];
			const paeth = a <= b && a <= c ? left : b <= c ? up : corner;
			const add = [0, left, up, (left + up) >> 1, paeth][filter] ?? 0;
			data[row * stride + i] = (raw[row * (stride + 1) + 1 + i]! + add) & 255;
		}
	}
	return { width, height, pixel: (x, y) => [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)] };
}

describe.each(slugs)('%s', (slug) => {
	test.each(Object.entries(sizes))(
		'%s has its size, its paper, its map and its letters',
		(end, [width, height]) => {
			const png = readPng(readFileSync(`build/${slug}${end}`));
			expect([png.width, png.height]).toEqual([width, height]);
			expect(png.pixel(2, 2)).toEqual([...channels(palettes.light.paper), 255]);
			const colours = new Map<string, number>();
			for (let y = 0; y < height; y += 2) {
				for (let x = 0; x < width; x += 2) {
					const colour = png.pixel(x, y).slice(0, 3).join();
					colours.set(colour, (colours.get(colour) ?? 0) + 1);
				}
			}
			const share = (colour: string) => (colours.get(channels(colour).join()) ?? 0) / ((width * height) / 4);
			expect(share(palettes.light.land)).toBeGreaterThan(0.05);
			expect(share(palettes.light.event)).toBeGreaterThan(0.0002);
			// Letters of the title: without a font there would be none.
			expect(share(palettes.light.ink)).toBeGreaterThan(0.002);
		},
	);

	test('.svg stands alone: its letters and colours are in it, and nothing is fetched', () => {
		const svg = readFileSync(`build/${slug}.svg`, 'utf8');
		const root = readSvg(svg);
		expect(root.namespaceURI).toBe('http://www.w3.org/2000/svg');
		expect([root.getAttribute('width'), root.getAttribute('height')]).toEqual(['1600', '1000']);
		expect(named(root, 'title')[0]?.textContent).not.toBe('');
		expect(named(root, 'desc')[0]?.textContent?.length).toBeGreaterThan(40);
		expect(classed(root, 'title').length).toBeGreaterThan(0);
		expect(svg.match(/@font-face/g)).toHaveLength(4);
		const families = [...svg.matchAll(/@font-face\{font-family:'([^']+)'/g)].map(([, family]) => family);
		for (const family of families) expect(writtenMessages.about.credits).toContain(family);
		expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/https?:|var\(|NaN|undefined/);
		expect([...svg.matchAll(/url\(([^)]{0,12})/g)].map(([, start = '']) => start.slice(0, 5))).not.toContain(
			'http:',
		);
		expect(named(root, 'script')).toEqual([]);
		expect(svg.length).toBeLessThan(200_000);
	});
});
