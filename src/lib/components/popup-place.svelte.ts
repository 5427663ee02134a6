/** Where the popup stands: beside its mark on a wide map, a sheet from below on a narrow one. */
import { edgeMark } from '$lib/map/edge-anchors';
import type { Pixel } from '$lib/map/frame';
import { fitPopup, type FittedPopup } from '$lib/map/popup-fit';
import type { Place } from '$lib/story/story';
import type { Attachment } from 'svelte/attachments';
import type { MapFraming } from './map-framing.svelte';

/** On a map narrower or lower than this, in sizes of the page's text, there is no room for a popup beside its mark. */
const leastRoom = { width: 35, height: 18.5 };

/** Pixels of a sheet that are always seen, and of the map between a place and the sheet under it. */
const [leastPeek, aboveSheet] = [150, 28];

/** What the popup is about. */
export interface PopupSubject {
	place: Place | null;
	/** The pixel of the map that it stands beside. */
	anchor: Pixel | null;
}

/** The popup's box: where it lies over the map, and how high it is. */
export class PopupPlace {
	/** All of its text, within the popup. */
	#content: HTMLElement | undefined;
	#width = $state(0);
	#height = $state(0);
	#contentHeight = $state(0);
	/** Pixels from the map's top to its lower edge. */
	#bottom = $state(0);
	readonly #framing: MapFraming;
	readonly #read: () => PopupSubject;

	/** Not to be asked before there is something to show: the browser styles the page for the size of its text. */
	readonly isSheet = $derived.by(() => {
		const { width, height } = this.#framing;
		const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
		return width < leastRoom.width * size || height < leastRoom.height * size;
	});
	/** Null for a sheet, and until its text is measured. */
	readonly position = $derived.by((): FittedPopup | null => {
		if (this.#contentHeight === 0 || this.isSheet) return null;
		const { place, anchor } = this.#read();
		if (!anchor) return null;
		const { marks, edges, project } = this.#framing;
		const avoid = [
			...marks.places.filter(({ id }) => id !== place?.id).flatMap((other) => project(other) ?? []),
			...[...edges].filter(([id]) => id !== place?.id).flatMap(([, edge]) => edgeEnds(edge)),
		];
		return fitPopup({
			anchor,
			// The border is two pixels of the popup and none of its content.
			content: { width: this.#width, height: this.#contentHeight + 2 },
			frame: this.#framing,
			insets: { ...this.#framing.insets(), bottom: 32 },
			avoid,
		});
	});

	/** How high it may be in pixels as a sheet, for the drawing's place to be seen over it. */
	readonly peek = $derived.by((): number | null => {
		const { anchor } = this.#read();
		if (!anchor || !this.isSheet) return null;
		return Math.max(leastPeek, this.#bottom - anchor.y - aboveSheet);
	});

	constructor(framing: MapFraming, read: () => PopupSubject) {
		this.#framing = framing;
		this.#read = read;
	}

	/** The popup itself. */
	get popup(): HTMLElement | null {
		return this.#content?.parentElement ?? null;
	}

	/** Reads the sizes that its place follows from: before it is painted, or it would be seen to jump. */
	measure(): void {
		const [popup, content] = [this.popup, this.#content];
		if (!popup || !content) return;
		this.#width = popup.offsetWidth;
		this.#height = popup.offsetHeight;
		this.#contentHeight = content.offsetHeight;
		const top = this.#framing.element?.getBoundingClientRect().top ?? 0;
		this.#bottom = popup.getBoundingClientRect().bottom - top;
	}

	/** Watches the height of its text, which may change: a note that is opened, larger text. */
	readonly watchHeight: Attachment<HTMLElement> = (content) => {
		this.#content = content;
		const observer = new ResizeObserver(() => {
			this.measure();
		});
		observer.observe(content);
		return () => {
			observer.disconnect();
		};
	};

	/** How much of the map it covers from below as a sheet, which on a page lies mostly under the map, in an embed over it. */
	covered(): number {
		const [popup, map] = [this.popup, this.#framing.element];
		if (!this.isSheet || this.#height === 0 || !popup || !map) return 0;
		return Math.max(0, map.getBoundingClientRect().bottom - popup.getBoundingClientRect().top);
	}
}

/** Both ends of a mark at the edge: who covers one of them hides its name. */
function edgeEnds({ x, y }: Pixel): Pixel[] {
	const half = edgeMark.size.width / 2;
	return [
		{ x: x - half, y },
		{ x: x + half, y },
	];
}
