/**
 * The element that does what an embed's address asks for before anything is painted. The policy allows exactly this script
 * (svelte.config.js).
 */
import { escapeXml } from '$lib/map/svg-element';
import beforePaint from '../embed/embed-before-paint.js?raw';
import type { View } from '$lib/story/view';

/**
 * @param view the other one
 * @param path of the embed in that view; null where the story has none
 */
export function writeEmbedScript(view: View, path: string | null): string {
	const name = view === 'crossings' ? 'crossings' : 'map';
	const other = path === null ? '' : ` data-${name}="${escapeXml(path)}"`;
	return `<script${other}>${beforePaint}</script>`;
}
