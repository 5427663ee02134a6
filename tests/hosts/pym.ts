/** NPR's Pym.js as it is, in the page around; see http://blog.apps.npr.org/pym.js/. */
import { readFileSync } from 'node:fs';
import { framedAddress, inlineScript, pageScript, type EmbeddedStory, type HostPage } from './host-page';

declare const pym: { Parent: new (id: string, address: string, settings: { title: string }) => unknown };

/** A page with its script, which makes the frame, and the id that it gives to it. */
export function pymParent(story: EmbeddedStory): HostPage {
	const library = inlineScript(readFileSync('node_modules/pym.js/dist/pym.v1.min.js', 'utf8'));
	const start = pageScript(
		({ address, title }) => {
			new pym.Parent('graphic-1.map:a', address, { title });
		},
		{ address: framedAddress(story), title: story.title },
	);
	return { body: `<div id="graphic-1.map:a"></div>${library}${start}` };
}
