import { expect, test } from './watched-page';

test('a reader learns which claims are unverified', async ({ page }) => {
	await page.goto('./ukraine-day-four/');
	await page.getByRole('link', { name: 'What is verified?' }).click();
	const section = page.getByRole('region', { name: 'What is verified, and what is not' });
	await expect(section).toBeInViewport();
	const groups = await section.getByRole('heading', { level: 3 }).allTextContents();
	const unverified = section.getByRole('list').nth(groups.findIndex((name) => name.trim() === 'Unverified'));
	await expect(unverified.getByRole('listitem')).toHaveText([
		'Russian role in the Kyiv blast could not be verified',
		'Ukraine claims to have intercepted Russian aircraft over Kyiv',
		'Russian landing in the south turned away, according to Ukraine',
	]);
	await unverified.getByRole('link').last().click();
	await expect(page.locator('article#landing-deflected')).toBeInViewport();
});
