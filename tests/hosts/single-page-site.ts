/** A site that keeps one page and changes what is in it: its script puts embeds in, and takes them out. */
import { pageScript, pastedScript, type EmbeddedStory, type HostPage } from './host-page';

/** Three articles: with an embed, without, and with two. Our script is in the page from the start. */
export function singlePageSite(story: EmbeddedStory): HostPage {
	const [code = '', script = ''] = pastedScript(story).split(/(?=<script)/);
	const withPanel = pastedScript({ ...story, options: { ...story.options, panel: true } });
	const articles = { one: code, none: '<p>Text</p>', two: code + withPanel };
	const links = Object.keys(articles).map((name) => `<a href="#${name}">${name}</a>`);
	return {
		body: `${script}<nav>${links.join(' ')}</nav><main></main>${pageScript(start, articles)}`,
	};
}

function start(articles: Record<string, string>) {
	const show = () => {
		document.querySelector('main')!.innerHTML = articles[location.hash.slice(1) || 'one'] ?? '';
	};
	addEventListener('hashchange', show);
	show();
}
