/** What brings a page to life cannot be had: the site was published anew, or the connection is lost. */
import { drawnLink } from './map-page';
import { expect, test } from './watched-page';

test.use({ provoked: /ERR_INTERNET_DISCONNECTED/ });

for (const [address, script] of [
	['./ukraine-day-four/', 'page-island'],
	['./embed/ukraine-day-four/', 'embed-island'],
	['./', 'theme-island'],
] as const) {
	test(`without ${script} ${address} is what it is without scripts`, async ({ page }) => {
		await page.route(`**/${script}-*.js`, (route) => route.abort('internetdisconnected'));
		await page.goto(address);
		await expect(page.locator('html')).toHaveAttribute('data-unscripted', '');
		await expect(page.locator('input, select, button').filter({ visible: true })).toHaveCount(0);
		if (script === 'theme-island') return;
		await expect(page.getByText('Without scripts the map stands still')).toBeVisible();
		await drawnLink(page, 'kharkiv').locator('.hit').click();
		await expect(page.locator('section#kharkiv')).toBeInViewport();
	});
}
