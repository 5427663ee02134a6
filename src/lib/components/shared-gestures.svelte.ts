/**
 * Whose wheel and one finger are over the map of an embed: those of the page around it, which scrolls, until a reader
 * clicks or taps the map; then the map's, until the frame is left.
 */
import type { Attachment } from 'svelte/attachments';
import { doAfterPaint, popupFirst } from './after-paint';
import type { LiveMap } from './live-map.svelte';

export class SharedGestures {
	#isReaderActing = $state(false);
	readonly #isEmbed: boolean;
	readonly #live: LiveMap;

	constructor(live: LiveMap, isEmbed: boolean) {
		this.#live = live;
		this.#isEmbed = isEmbed;
	}

	/** Whether they are the page's around. */
	get areHosts(): boolean {
		return this.#isEmbed && !this.#isReaderActing;
	}

	/** Watches a reader on the map's element. */
	readonly watch: Attachment<HTMLElement> = (map) => {
		if (!this.#isEmbed) return;
		const act = () => (this.#isReaderActing = true);
		const leave = () => (this.#isReaderActing = false);
		map.addEventListener('click', act);
		addEventListener('blur', leave);
		$effect(() => this.#live.map?.setCooperative(this.areHosts));
		return () => {
			map.removeEventListener('click', act);
			removeEventListener('blur', leave);
		};
	};

	/**
	 * Leaves to the browser what fingers do on the server's drawing only where MapLibre's canvas would (adapter.css); all of it
	 * where no map comes. To be called while an effect runs.
	 */
	leaveFingers(drawing: HTMLElement): void {
		$effect(() => {
			const shared = this.areHosts ? 'pan-x pan-y' : 'none';
			const isComing = this.#live.phase !== 'failed' && this.#live.lack !== 'unloaded';
			// Browsers style all that is drawn anew for it: what a click opens comes first.
			return doAfterPaint(() => {
				drawing.style.touchAction = isComing ? shared : '';
			}, popupFirst);
		});
	}
}
