/**
 * The element that has the first paint wait for the first screen of a list alone. What is below it (`data-later`) is laid out
 * right after, in parts that keep nobody waiting. Without scripts all of it is there at once. The policy allows exactly this
 * script (svelte.config.js).
 */
import afterPaint from './list-after-paint.js?raw';

export const listScript = `<script>${afterPaint}</script>`;
