/**
 * A page that listens for Infogram's charts: a string of JSON that names the frame by its address, which Embedly
 * (https://docs.embed.ly/reference/provider-height-resizing) and Medium take too.
 */
import { hostIframe, pageScript, type EmbeddedStory, type HostPage } from './host-page';

export function infogram(story: EmbeddedStory): HostPage {
	return { body: `${hostIframe(story, 'scrolling="no"')}${pageScript(listen, null)}` };
}

function listen() {
	addEventListener('message', ({ data }) => {
		if (typeof data !== 'string' || !data.startsWith('{')) return;
		const { context, src, height } = JSON.parse(data) as { context?: string; src?: string; height?: number };
		if (context !== 'iframe.resize' || !height) return;
		for (const frame of document.querySelectorAll('iframe'))
			if (frame.src === src) frame.height = String(height);
	});
}
