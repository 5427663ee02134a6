/** The site as Debian's nginx serves it, with the configuration that ships. */
import { findNginx } from '../../scripts/nginx.js';
import { startNginx, type Nginx } from '../nginx';
import { askFor, listAnswers, saidOfAll } from '../served-answers';
import { startFramingPage } from './framing-page';
import { drawnLink, expectReports, places, popup, waitForMap } from './map-page';
import { expect, test, watchPage } from './watched-page';

const executable = findNginx();
test.skip(executable === undefined, 'nginx is not installed here; on Debian: apt-get install nginx');
// One nginx for all tests: they are in one worker.
test.describe.configure({ mode: 'default' });

for (const base of ['', '/maps']) {
	test.describe(`under ${base}/`, () => {
		let nginx: Nginx;
		test.beforeAll(async () => {
			nginx = await startNginx(executable!, base);
		});
		test.afterAll(() => nginx.close());

		test('each answer has its type, its policy, its time to live, and is packed', async () => {
			for (const expected of listAnswers()) {
				const { answer, said } = await askFor(nginx.address, expected);
				expect(answer).toEqual(expected);
				expect(said, expected.path).toEqual(saidOfAll);
			}
		});

		test('a folder without its slash is redirected, whatever stands before nginx', async () => {
			const response = await fetch(new URL('./ukraine-day-four?utm_source=letter', nginx.address), {
				redirect: 'manual',
			});
			expect(response.status).toBe(301);
			expect(response.headers.get('location')).toBe(`${base}/ukraine-day-four/?utm_source=letter`);
			expect(response.headers.get('access-control-allow-origin')).toBe('*');
		});

		test('what is missing is answered with our page', async () => {
			const response = await fetch(new URL('./no-such-story/', nginx.address));
			expect(response.status).toBe(404);
			expect(await response.text()).toContain('<h1>');
		});

		test('what has not changed is not sent again', async () => {
			const address = new URL('./ukraine-day-four.json', nginx.address);
			const etag = (await fetch(address)).headers.get('etag') ?? '';
			expect((await fetch(address, { headers: { 'if-none-match': etag } })).status).toBe(304);
		});

		test('another site frames the embed, where the map works, and not the story’s page', async ({
			browser,
		}) => {
			const address = (path: string) => new URL(path, nginx.address).href;
			const host = await startFramingPage(
				`<iframe class="embed" src="${address('embed/ukraine-day-four/')}" title="Map" width="640" height="560"></iframe>
				<iframe class="page" src="${address('ukraine-day-four/')}" title="Page" width="640" height="300"></iframe>`,
			);
			const page = await browser.newPage();
			const faults: string[] = [];
			watchPage(page, [nginx.address, host.address, 'data:'], faults);
			try {
				await page.goto(host.address);
				const embed = page.frameLocator('.embed');
				await waitForMap(embed);
				await embed.locator('[data-place="kharkiv"]').dispatchEvent('click');
				await expectReports(popup(embed), places.find(({ id }) => id === 'kharkiv')!.properties);
				await expect.poll(() => faults.join('\n')).toContain("frame-ancestors 'self'");
				await expect(drawnLink(page.frameLocator('.page'), 'kharkiv')).toHaveCount(0);
				expect(faults.filter((fault) => !/frame-ancestors|ERR_BLOCKED_BY_RESPONSE/.test(fault))).toEqual([]);
			} finally {
				await page.close();
				await host.close();
			}
		});

		test('the story’s page opens, and its map works', async ({ browser }) => {
			const page = await browser.newPage();
			const faults: string[] = [];
			watchPage(page, [nginx.address], faults);
			await page.goto(new URL('ukraine-day-four/', nginx.address).href);
			await waitForMap(page);
			await page.locator('[data-place="kharkiv"]').dispatchEvent('click');
			await expect(popup(page)).toContainText('Kharkiv');
			expect(faults).toEqual([]);
			await page.close();
		});
	});
}
