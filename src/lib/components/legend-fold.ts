/** Whether the legend gives way: on a wide map it stands open, unless places lie under it. */
import { coversAny } from './covered-boxes';
import type { MapFraming } from './map-framing.svelte';

/** Whether the open legend lies over a place or a cluster of the view that is shown. */
export function legendHides(framing: MapFraming): boolean {
	const legend = framing.element?.querySelector('.legend.wide');
	if (!framing.element || !legend) return false;
	const marks = [...framing.marks.places, ...framing.marks.clusters];
	return coversAny(
		legend,
		framing.element,
		marks.flatMap((mark) => framing.project(mark) ?? []),
	);
}
