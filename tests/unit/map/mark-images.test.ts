import { describe, expect, it } from 'vitest';
import { imageId } from '$lib/map/ids';
import { drawNamedImage, imageKeys } from '$lib/map/mark-images';
import { channels, palettes } from '$lib/map/palette';

const ids = imageKeys.map(imageId);
const draw = (id: string) => drawNamedImage(id)!;
const middle = ({ width, height, data }: ReturnType<typeof draw>) => {
	const start = ((height / 2) * width + width / 2) * 4;
	return [...data.slice(start, start + 4)];
};
/** How many pixels have about a colour. */
const count = ({ data }: ReturnType<typeof draw>, color: string) => {
	const wanted = channels(color);
	let found = 0;
	for (let i = 0; i < data.length; i += 4) {
		const isNear = wanted.every((value, channel) => Math.abs(value - data[i + channel]!) < 8);
		if (isNear && data[i + 3]! > 200) found++;
	}
	return found;
};

describe('drawNamedImage', () => {
	it('has a name of its own for each image', () => {
		expect(new Set(ids).size).toBe(imageKeys.length);
	});

	it('does not know other names', () => {
		expect(drawNamedImage('mark light castle event plain')).toBeUndefined();
	});

	it.each(ids.filter((id) => id !== 'clearance'))('draws "%s"', (id) => {
		const image = draw(id);
		expect(image.data.length).toBe(image.width * image.height * 4);
		expect(image.data.some((value, i) => i % 4 === 3 && value > 60)).toBe(true);
	});

	it('draws nothing for clearance', () => {
		expect(draw('clearance').data.some((value) => value > 0)).toBe(false);
	});

	it('fills a town with its accent', () => {
		expect(middle(draw('mark light town event plain'))).toEqual([...channels(palettes.light.event), 255]);
		expect(middle(draw('mark dark town flow plain'))).toEqual([...channels(palettes.dark.flow), 255]);
	});

	it.each(['crossing', 'country'])('leaves a %s hollow', (shape) => {
		expect(middle(draw(`mark light ${shape} flow plain`))).toEqual([...channels(palettes.light.paper), 255]);
	});

	it.each(['town', 'crossing', 'country', 'area', 'border', 'inferred'])(
		'rings an open %s with ink',
		(shape) => {
			const [plain, open] = ['plain', 'open'].map((state) => draw(`mark dark ${shape} event ${state}`));
			expect(count(plain!, palettes.dark.ink)).toBe(0);
			expect(count(open!, palettes.dark.ink)).toBeGreaterThan(40);
			expect([open!.width, open!.height]).toEqual([plain!.width, plain!.height]);
		},
	);

	it('takes the accent out of what stands back', () => {
		const quiet = draw('mark light town event quiet');
		expect(count(quiet, palettes.light.event)).toBe(0);
		expect(count(quiet, palettes.light.muted)).toBeGreaterThan(100);
	});

	it('gives each kind of place a shape of its own, in one colour', () => {
		const shapes = ['town', 'crossing', 'country', 'area', 'border', 'inferred'];
		const drawn = shapes.map((shape) => draw(`mark light ${shape} event plain`).data.join());
		expect(new Set(drawn).size).toBe(shapes.length);
	});
});
