/**
 * The element that sets the remembered theme before anything is painted. The policy allows exactly this script
 * (svelte.config.js).
 */
import beforePaint from './theme-before-paint.js?raw';

export const themeScript = `<script>${beforePaint}</script>`;
