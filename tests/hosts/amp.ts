/**
 * An AMP page with a resizable amp-iframe: https://amp.dev/documentation/components/amp-iframe. The frame stands 600
 * pixels below the top, and a reader must click what stands in its place before it grows in sight.
 */
import { hostIframe, pageScript, type EmbeddedStory, type HostPage } from './host-page';

/** An article that begins with text. */
export function amp(story: EmbeddedStory): HostPage {
	const iframe = hostIframe(story, 'sandbox="allow-scripts allow-same-origin" resizable scrolling="no"');
	const styles = '<style>p { height: 600px; margin: 0 } [overflow] { display: none }</style>';
	return {
		body: `${styles}<p>Text</p>${iframe}<button overflow>Show all</button>${pageScript(listen, null)}`,
	};
}

function listen() {
	const frame = document.querySelector('iframe')!;
	const overflow = document.querySelector<HTMLElement>('[overflow]')!;
	let wanted = 0;
	const resize = () => {
		frame.height = String(wanted);
		overflow.style.display = 'none';
	};
	overflow.addEventListener('click', resize);
	addEventListener('message', ({ source, data }) => {
		const { sentinel, type, height } = data as { sentinel?: string; type?: string; height?: number };
		if (source !== frame.contentWindow || sentinel !== 'amp' || type !== 'embed-size') return;
		// Smaller than that is not meant.
		if (height === undefined || height < 100) return;
		wanted = height;
		const { top, bottom } = frame.getBoundingClientRect();
		if (bottom < 0 || top > innerHeight) resize();
		else overflow.style.display = 'block';
	});
}
