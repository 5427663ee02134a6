/** The one selection that list, map and popup share: the place in the address's fragment. */
import { readFragmentId, replaceFragmentId } from '$lib/embed/fragment';
import { createContext } from 'svelte';
import { doAfterPaint } from './after-paint';
import { focusMark } from './toolbar-focus';

export class Selection {
	/** Id of the open place. */
	place = $state<string | null>(null);
	/** Id of the place under the pointer, while none is open: what a click on it opens is made ready, unseen. */
	prepared = $state<string | null>(null);
	/** Ids of other places under the same click: those that the open one covers. */
	alsoHere = $state.raw<readonly string[]>([]);
	/** Counts the times that a reader has opened a place, the open one again too. */
	asked = $state(0);
	/** Whether a reader opened it by hand: the focus then goes with it. */
	isReaders = $state(false);
	/** Where the focus returns to when the popup closes. */
	#opener: HTMLElement | null = null;
	/** Puts into the address what is not there yet: browsers take longer for it than the popup takes. */
	#unwritten: (() => void) | null = null;

	#places: readonly string[] = [];
	/** Never adds to the history: an embed leaves its host's Back button alone. */
	readonly #replaces: boolean;

	constructor(replaces: boolean) {
		this.#replaces = replaces;
	}

	/** Learns the ids that can be opened, and opens the one in the address. */
	know(places: Iterable<string>): void {
		this.#places = [...places];
		this.#settleAddress();
		this.readAddress();
	}

	/** Follows the address, whoever changed it. */
	readAddress(): void {
		this.#unwritten = null;
		const id = readFragmentId(location.hash);
		if (id !== this.place) this.isReaders = false;
		if (this.#places.includes(id)) {
			this.place = id;
			return;
		}
		if (!isFocusLeft(id)) this.#opener = null;
		this.#forget();
		openAround(id);
	}

	/** Opens a place and puts it in the address. Back closes it, however many were opened in between. */
	open(id: string, alsoHere: readonly string[] = []): void {
		this.prepared = null;
		this.alsoHere = alsoHere.filter((other) => other !== id);
		this.asked += 1;
		if (this.place === id) return;
		this.#settleAddress();
		this.isReaders = true;
		if (this.place === null) this.#opener = focusedElement();
		const isOpen = this.place !== null;
		this.place = id;
		const isStep = !this.#replaces && !isOpen;
		this.#write(id, isStep ? { opened: true } : history.state, isStep ? 'pushState' : 'replaceState');
	}

	/** Makes ready what a click on these places would open: coming there and pressing last longer than that takes. */
	prepare([first, ...others]: readonly string[]): void {
		if (this.place !== null || this.prepared === first) return;
		this.prepared = first ?? null;
		this.alsoHere = others;
	}

	/** Opens the first of the places under a click, with the others at hand; a click on none closes what is open. */
	pick([first, ...others]: readonly string[]): void {
		if (first === undefined) this.close();
		else this.open(first, others);
	}

	/** Closes what is open and gives the focus back. Where the keyboard has gone on meanwhile, focus and page stay. */
	close(): void {
		if (this.place === null) return;
		this.#settleAddress();
		const hasLeft = document.activeElement?.matches(':focus-visible:not([role="dialog"] *)') === true;
		if (hasLeft) this.#opener = null;
		this.#forget();
		if (!hasLeft && (history.state as { opened?: boolean } | null)?.opened) history.back();
		else this.#write(null, null);
	}

	/** Leaves the page for what could not be opened on it. */
	follow(address: string): void {
		if (this.#replaces) location.replace(address);
		else location.href = address;
	}

	#write(place: string | null, state: unknown, method: 'pushState' | 'replaceState' = 'replaceState'): void {
		this.#unwritten = () => {
			const address = (id: string | null) =>
				replaceFragmentId(location.hash, id) || location.pathname + location.search;
			try {
				// A part of the page that the address leads to would take focus and page there when the popup closes.
				if (method === 'pushState') history.replaceState(history.state, '', address(null));
				history[method](state, '', address(place));
			} catch {
				// A browser that counts how often, or a frame without an origin: the address stays behind.
			}
		};
		doAfterPaint(() => {
			this.#settleAddress();
		});
	}

	#settleAddress(): void {
		const write = this.#unwritten;
		this.#unwritten = null;
		write?.();
	}

	#forget(): void {
		const { place } = this;
		this.place = null;
		this.alsoHere = [];
		if (this.#opener) focusAgain(this.#opener, place);
		this.#opener = null;
	}
}

export const [useSelection, provideSelection] = createContext<Selection>();

/**
 * What lies in a list that was closed meanwhile takes no focus; what opens the list does. What is gone, as a link found by
 * another search, leaves it to the place's mark.
 */
function focusAgain(opener: HTMLElement, place: string | null): void {
	opener.focus();
	if (document.activeElement === opener) return;
	const summary = opener.closest('details:not([open])')?.querySelector('summary');
	if (summary) summary.focus();
	else focusMark(place);
}

/** Opens the list that an address leads into: not every browser does so by itself. */
function openAround(id: string): void {
	const target = document.getElementById(id);
	const closed = target?.closest<HTMLDetailsElement>('details:not([open])');
	if (!closed) return;
	closed.open = true;
	target?.scrollIntoView();
}

/** Whether an address leaves the focus to a popup that closes: neither a link of the page nor a host has taken it on. */
function isFocusLeft(fragment: string): boolean {
	const focused = document.activeElement;
	if (!focused || !document.hasFocus()) return false;
	return focused.closest('[role="dialog"]') !== null || (fragment === '' && focused === document.body);
}

/** Null where the page as a whole has the focus: a pointer's click then opens. */
function focusedElement(): HTMLElement | null {
	const focused = document.activeElement;
	return focused instanceof HTMLElement && focused !== document.body ? focused : null;
}
