import { expect, test } from 'vitest';
import { themeCss } from '$lib/components/theme-css';

test('theme.css is what the palettes say (`npx vitest run --project unit theme-css -u` writes it anew)', async () => {
	await expect(themeCss()).toMatchFileSnapshot('../../../src/lib/components/theme.css');
});
