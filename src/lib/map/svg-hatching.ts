/** Hatched areas as SVG. */
import { hatchOpacity, hatchStep } from './hatching';
import { placeAccent } from './marks';
import type { Accent } from './palette';
import type { Story } from '$lib/story/story';
import type { Box } from './frame';
import { element, shortNumber } from './svg-element';
import { paintParts, partId, type Painting, type Parts } from './svg-parts';

/** How often a framing goes into what is hatched beyond it, on each side. */
const beyond = 2;

/** The hatching of a story's areas, in pixels of the screen. */
export function hatchPatterns(story: Story): string {
	const areas = story.places.filter(({ kind }) => kind === 'area');
	const accents = new Set(areas.map((place) => placeAccent(place, story)));
	const size = { width: hatchStep, height: hatchStep, patternUnits: 'userSpaceOnUse' };
	const stripes = { d: 'M-1 4 4-1M2 7 7 2', stroke: 'currentColor', 'stroke-opacity': hatchOpacity.plain };
	return [...accents]
		.map((accent) => {
			const path = element('path', { class: `hatching ${accent}`, ...stripes });
			return element('pattern', { id: hatchId(accent), ...size }, path);
		})
		.join('');
}

/** What fills an area. */
export function hatchFill(accent: Accent): string {
	return `url(#${hatchId(accent)})`;
}

/**
 * Paints hatched areas in a framing that grows, with stripes that do not: through a window of the area's shape.
 *
 * @param framing.box the framing's, in units of the parts as they are drawn
 */
export function drawHatched(
	paintings: Painting[],
	parts: Parts,
	{ name, box }: { name: string; box: Box },
): string {
	const [width, height] = [box.right - box.left, box.bottom - box.top];
	const share = 2 * beyond + 1;
	const scale = [width, height].map((side) => (1 / (share * side)).toPrecision(6)).join(' ');
	const place = [beyond * width - box.left, beyond * height - box.top]
		.map((units) => shortNumber(units, 1))
		.join(' ');
	const rectangle = {
		x: `${-beyond * 100}%`,
		y: `${-beyond * 100}%`,
		width: `${share * 100}%`,
		height: `${share * 100}%`,
	};
	return paintParts(paintings, parts, ({ part, attributes }) => {
		const id = partId(`${part}-${name}`);
		const shape = element('use', {
			href: `#${partId(part)}`,
			transform: `scale(${scale})translate(${place})`,
		});
		return (
			element('clipPath', { id, clipPathUnits: 'objectBoundingBox' }, shape) +
			element('rect', { ...rectangle, ...attributes, 'clip-path': `url(#${id})` })
		);
	});
}

function hatchId(accent: Accent): string {
	return partId(`hatch-${accent}`);
}
