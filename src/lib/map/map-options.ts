/** How every map of ours differs from MapLibre's defaults. */
import type { MapOptions } from 'maplibre-gl';
import { messages } from '$lib/story/messages';
import { maxZoom, minZoom } from './camera';

export const mapOptions = {
	minZoom,
	maxZoom,
	maxPitch: 0,
	attributionControl: false,
	boxZoom: false,
	dragRotate: false,
	pitchWithRotate: false,
	touchPitch: false,
	keyboard: false,
	renderWorldCopies: false,
	// Labels are where they belong at once: nothing flickers, and a test need not wait.
	fadeDuration: 0,
	validateStyle: false,
	locale: {
		'CooperativeGesturesHandler.WindowsHelpText': messages.map.gestures.control,
		'CooperativeGesturesHandler.MacHelpText': messages.map.gestures.command,
		'CooperativeGesturesHandler.MobileHelpText': messages.map.gestures.twoFingers,
	},
} satisfies Partial<MapOptions>;
