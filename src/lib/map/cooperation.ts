/** Whose wheel and one finger are: MapLibre's cooperative gestures, which come and go with a reader's attention. */
import type { Map as MapLibreMap } from 'maplibre-gl';

/** Longer than MapLibre shows what it says about a gesture; it fails where that has been taken away meanwhile. */
const saidFor = 150;

/**
 * @param isCooperative whether they are the page's around at first
 * @returns a function that changes it, soon
 */
export function followCooperation(
	map: MapLibreMap,
	isCooperative: boolean,
): (isCooperative: boolean) => void {
	let isWanted = isCooperative;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const settle = () => {
		clearTimeout(timer);
		timer = setTimeout(() => {
			if (isWanted) map.cooperativeGestures.enable();
			else map.cooperativeGestures.disable();
		}, saidFor);
	};
	map.on('cooperativegestureprevented', () => {
		if (!isWanted) settle();
	});
	return (next) => {
		isWanted = next;
		settle();
	};
}
