/** Marks of far places over the server's map, at the edges of whatever size its container has. */
import { escapeXml } from '$lib/story/escape-xml';
import { formatCount } from '$lib/story/format';
import { messages } from '$lib/story/messages';
import { writtenMessages } from '$lib/story/written-messages';
import type { Story } from '$lib/story/story';
import type { FirstView } from './first-view';
import { edgeMark, type EdgeAnchor } from './edge-anchors';
import { element, shortNumber } from './svg-element';

/** Pixels from a mark's end to its arrow's middle. */
const arrowInset = 14;

/** Draws a link for each far place of a view, in an element as large as the container. */
export function drawEdgeMarks(story: Story, { edges }: Pick<FirstView, 'edges'>, name: string): string {
	const marks = edges.map((edge) => drawEdgeMark(edge, story));
	return edges.length === 0
		? ''
		: element(
				'svg',
				{ class: `story-drawing edges ${name}`, role: 'group', 'aria-label': writtenMessages.map.farPlaces },
				...marks,
			);
}

function drawEdgeMark(anchor: EdgeAnchor, story: Story): string {
	const { id, edge, distance, share, offset = 0, angle } = anchor;
	const place = story.places.find((one) => one.id === id);
	if (!place) return '';
	const { width, height } = edgeMark.size;
	const along = `${shortNumber(share * 100, 2)}%`;
	const isUpright = edge === 'left' || edge === 'right';
	const end = edge === 'right' || edge === 'bottom';
	const at = { x: isUpright ? (end ? '100%' : 0) : along, y: isUpright ? along : end ? '100%' : 0 };
	const inward = end ? -distance : distance;
	const [x, y] = isUpright ? [inward, offset] : [0, inward];
	const side = edge === 'left' ? -1 : 1;
	const reports = story.reports.filter((report) => report.place === id).length;
	const label = messages.map.far(messages.map.reports(place.name, formatCount(reports, 'report')));
	return element(
		'svg',
		at,
		element(
			'a',
			{ href: `#${id}`, 'aria-label': label },
			element(
				'g',
				{ transform: `translate(${shortNumber(x, 1)} ${shortNumber(y, 1)})` },
				// A finger's width.
				element('circle', { class: 'hit', r: 22 }),
				element('rect', { x: -width / 2, y: -height / 2, width, height, rx: height / 2 }),
				element('text', { x: -side * 8, y: 4, 'text-anchor': 'middle' }, escapeXml(place.name)),
				element('path', {
					d: 'M-4 0H3M0-3 3.2 0 0 3',
					transform: `translate(${side * (width / 2 - arrowInset)} 0)rotate(${shortNumber(angle, 0)})`,
				}),
			),
		),
	);
}
