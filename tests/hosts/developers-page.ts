/** `/dev/embeds/` of `npm run dev`: a story's embed in the pages of publishers, side by side. */
import { startFramingPage } from '../e2e/framing-page';
import type { EmbeddedStory } from './host-page';
import { listeningHosts, otherHosts } from './hosts';
import { wordpress } from './wordpress';

const hosts = {
	...listeningHosts,
	// Vite gives its files to no page without an origin of its own, and should not.
	WordPress: (story: EmbeddedStory) => wordpress(story, 'allow-scripts allow-same-origin'),
	...otherHosts,
};

const styles = `
	body { margin: 1rem; font: 1rem/1.5 system-ui, sans-serif; }
	form { display: flex; flex-wrap: wrap; gap: 1rem; }
	main { display: flex; flex-wrap: wrap; gap: 1rem; }
	figure { margin: 0; }
	iframe { width: 24rem; height: 42rem; resize: both; overflow: auto; border: 1px solid; }
`;

/**
 * Starts the pages of publishers, each on a port of its own and so of another origin than the embed's.
 *
 * @param site address of the server of the embeds, without a slash at its end
 * @param slugs of all stories
 * @param search what the page's address asks for: `story`, `theme`, `panel`
 * @returns the page with all of them, and what stops them
 */
export async function startDevelopersPage(
	site: string,
	slugs: readonly string[],
	search: string,
): Promise<{ html: string; close: () => void }> {
	const asked = new URLSearchParams(search);
	const slug = slugs.find((one) => one === asked.get('story')) ?? slugs[0];
	if (slug === undefined)
		return { html: '<!doctype html><p>There is no story yet.</p>', close: () => undefined };
	const theme = asked.get('theme') === 'dark' ? 'dark' : 'light';
	const panel = asked.get('panel') === '1';
	const pages = await Promise.all(
		Object.entries(hosts).map(async ([name, host]) => {
			const { body, headers } = host({ site, slug, title: slug, options: { theme, panel } });
			return { name, ...(await startFramingPage(body, headers)) };
		}),
	);
	const figures = pages.map(
		({ name, address }) =>
			`<figure><figcaption><a href="${address}">${name}</a></figcaption><iframe src="${address}" title="${name}" loading="lazy"></iframe></figure>`,
	);
	const html = `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>Embeds</title>
<link rel="icon" href="data:," /><style>${styles}</style></head><body><h1>Embeds in publishers’ pages</h1>
<form><label>Story ${choice('story', slugs, slug)}</label><label>Theme ${choice('theme', ['light', 'dark'], theme)}</label>
<label><input type="checkbox" name="panel" value="1"${panel ? ' checked' : ''} /> List open</label><button>Show</button></form>
<p>Each page is of another origin, and can be made wider by its corner.</p><main>${figures.join('')}</main></body></html>`;
	return { html, close: () => pages.forEach(({ close }) => void close()) };
}

function choice(name: string, values: readonly string[], chosen: string): string {
	const options = values.map((value) => `<option${value === chosen ? ' selected' : ''}>${value}</option>`);
	return `<select name="${name}">${options.join('')}</select>`;
}
