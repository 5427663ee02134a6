/** SVG read as a browser reads it, for tests: whatever is not well-formed throws. */
import { DOMParser, type Element } from '@xmldom/xmldom';

/** The root of a drawing. */
export function readSvg(svg: string): Element {
	const parser = new DOMParser({
		onError: (level, message) => {
			throw new Error(`${level}: ${message}`);
		},
	});
	const root = parser.parseFromString(svg, 'image/svg+xml').documentElement;
	if (!root) throw new Error('no element');
	return root;
}

/** All elements in an element, in the order of the document, itself included. */
export function elementsOf(root: Element): Element[] {
	return [root, ...Array.from(root.getElementsByTagName('*'))];
}

/** The elements of a name. */
export function named(root: Element, name: string): Element[] {
	return elementsOf(root).filter(({ tagName }) => tagName === name);
}

/** The elements of a class. */
export function classed(root: Element, name: string): Element[] {
	return elementsOf(root).filter((one) => (one.getAttribute('class') ?? '').split(' ').includes(name));
}

/** The position of an element by the per cents or translations of all that it lies in, in pixels of a frame. */
export function positionOf(element: Element, { width, height }: { width: number; height: number }) {
	let [x, y] = [0, 0];
	for (let one: Element | null = element; one; one = one.parentElement) {
		if (one.tagName === 'svg' && one.getAttribute('x')?.endsWith('%')) {
			x += (Number.parseFloat(one.getAttribute('x') ?? '') / 100) * width;
			y += (Number.parseFloat(one.getAttribute('y') ?? '') / 100) * height;
		}
		const moved = /^translate\(([-\d.]+) ([-\d.]+)\)/.exec(one.getAttribute('transform') ?? '');
		if (moved) {
			x += Number(moved[1]);
			y += Number(moved[2]);
		}
	}
	return { x, y };
}
