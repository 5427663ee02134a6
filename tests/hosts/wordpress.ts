/**
 * WordPress, with an address that it was given as a line of its own: it asks for the oEmbed answer, takes a frame from it
 * whose provider it does not know, and listens as its wp-embed script does. Written from
 * https://developer.wordpress.org/reference/functions/wp_filter_oembed_result/ and from how its script behaves.
 */
import { pageScript, pastedIframe, type EmbeddedStory, type HostPage } from './host-page';

/** What it leaves of a frame. */
const keptAttributes = ['src', 'width', 'height', 'title'];

/**
 * A post.
 *
 * @param sandbox what the frame may do
 */
export function wordpress(story: EmbeddedStory, sandbox = 'allow-scripts'): HostPage {
	const secret = 'q7Rz0aLm2X';
	const attributes = [...pastedIframe(story).matchAll(/([a-z]+)="([^"]*)"/g)]
		.filter(([, name = '']) => keptAttributes.includes(name))
		.map(([, name = '', value = '']) => `${name}="${value}${name === 'src' ? `#?secret=${secret}` : ''}"`);
	const own = `class="wp-embedded-content" sandbox="${sandbox}" security="restricted" data-secret="${secret}"`;
	return { body: `<iframe ${own} ${attributes.join(' ')}></iframe>${pageScript(listen, null)}` };
}

function listen() {
	const frames = () => [...document.querySelectorAll<HTMLIFrameElement>('iframe.wp-embedded-content')];
	addEventListener('message', (event) => {
		const data = event.data as { message?: string; secret?: string; value?: string | number } | null;
		if (!data?.message || !data.value || !/^[a-zA-Z0-9]+$/.test(data.secret ?? '')) return;
		for (const frame of frames()) {
			if (frame.dataset.secret !== data.secret || frame.contentWindow !== event.source) continue;
			if (data.message === 'height')
				frame.height = String(Math.min(Math.max(parseInt(String(data.value), 10), 200), 1000));
			if (data.message === 'link') {
				const target = new URL(String(data.value));
				const isOwn = /^https?:$/.test(target.protocol) && target.host === new URL(frame.src).host;
				if (isOwn && document.activeElement === frame) window.top!.location.href = target.href;
			}
		}
	});
	addEventListener('load', () => {
		for (const frame of frames())
			frame.contentWindow?.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
	});
}
