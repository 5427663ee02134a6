/**
 * The element that does what an embed's address asks for before anything is painted. The policy allows exactly this script
 * (svelte.config.js).
 */
import { escapeXml } from '$lib/story/escape-xml';
import beforePaint from '../embed/embed-before-paint.js?raw';
import { embedView, type View } from '$lib/story/view';

/**
 * Writes the element.
 *
 * @param view the other one
 * @param path of the embed in that view; null where the story has none
 */
export function writeEmbedScript(view: View, path: string | null): string {
	const other = path === null ? '' : ` data-${embedView(view)}="${escapeXml(path)}"`;
	return `<script${other}>${beforePaint}</script>`;
}
