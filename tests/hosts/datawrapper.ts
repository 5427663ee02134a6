/**
 * A page that listens for Datawrapper's charts, as its responsive code does:
 * https://developer.datawrapper.de/docs/responsive-iframe.
 */
import { hostIframe, pageScript, type EmbeddedStory, type HostPage } from './host-page';

/** A page whose frame is found by the window that a message comes from. */
export function datawrapper(story: EmbeddedStory): HostPage {
	return { body: `${hostIframe(story, 'scrolling="no"')}${pageScript(listen, null)}` };
}

/** An older page, whose frame is found by the chart's id. */
export function datawrapperById(story: EmbeddedStory): HostPage {
	const iframe = hostIframe(story, `id="datawrapper-chart-${story.slug}" scrolling="no"`);
	return { body: `${iframe}${pageScript(listenById, null)}` };
}

function listen() {
	addEventListener('message', (event) => {
		const data = event.data as { 'datawrapper-height'?: Record<string, number> };
		if (data['datawrapper-height'] === undefined) return;
		for (const height of Object.values(data['datawrapper-height'])) {
			for (const frame of document.querySelectorAll('iframe'))
				if (frame.contentWindow === event.source) frame.style.height = `${height}px`;
		}
	});
}

function listenById() {
	addEventListener('message', (event) => {
		const heights = (event.data as { 'datawrapper-height'?: Record<string, number> })['datawrapper-height'];
		for (const [id, height] of Object.entries(heights ?? {})) {
			const frame = document.getElementById(`datawrapper-chart-${id}`);
			if (frame) frame.style.height = `${height}px`;
		}
	});
}
