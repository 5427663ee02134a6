/** Labels and maps to place them on. */
import type { Drawn } from '$lib/map/drawn-frame';
import type { Pixel } from '$lib/map/frame';
import type { Label } from '$lib/map/map-labels';

export const room = { left: 0, top: 0, right: 600, bottom: 400 };
export const radius = 8;

export function makeLabel(id: string, width = 80, weight = 40): Label {
	return { id, place: id, role: 'point', weight, texts: [{ title: id, detail: '', width, height: 16 }] };
}

export function makeDrawn(marks: Record<string, Pixel>, changes: Partial<Drawn> = {}): Drawn {
	return {
		marks: new Map(Object.entries(marks).map(([id, pixel]) => [id, { ...pixel, radius }] as const)),
		arrows: new Map(),
		lines: [],
		covered: [],
		room,
		middle: { x: 300, y: 200 },
		...changes,
	};
}
