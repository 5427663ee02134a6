/**
 * The embed and the page around it: the host learns what height suits the map, and of events where it asks for them; it may
 * select a place or a view. This runs as soon as the page is there. What a reader sees comes to life by itself, later: it
 * follows the fragment, which is where a place is selected.
 */
import { readSecret, replaceFragmentId } from './fragment';
import { heightMessages } from './height-messages';
import { embedHeight } from './heights';
import { parseHostCommand } from './host-commands';
import { eventMessage, type EmbedEvent } from './host-events';
import { findView, followLinks, goTo, showAddress, viewAt } from './links-window';
import { keepPanelOpen } from './panel-window';
import { parseEmbedParameters, type EmbedParameters } from './parameters';

/** What this page was asked for; null until it has started. */
let asked: EmbedParameters | null = null;
/** The address that the host has framed: a place that opens changes this page's own. */
let address = '';
/** The height that the host was told last. */
let height = 0;
/** Id of the place that the host believes to be open. */
let place: string | null = null;

/** Starts listening to the page around, and tells it the height. */
export function startHost(): void {
	const { parameters, mistakes } = parseEmbedParameters(location.search, location.hash);
	asked = parameters;
	address = location.href;
	if (mistakes.length > 0)
		console.warn(`This embed's address has values that are not understood: ${mistakes.join(', ')}`);
	if (parameters.place !== null) selectPlace(parameters.place);
	keepPanelOpen();
	followLinks(changePage, (href, isRefused) => {
		report({ event: 'link-followed', href });
		if (!isRefused) return;
		const secret = asked?.secret;
		if (secret) post({ message: 'link', value: href, secret });
		showAddress(href);
	});
	addEventListener('hashchange', () => {
		const secret = readSecret(location.hash);
		if (secret !== null && secret !== parameters.secret) {
			// WordPress has come later than the frame.
			parameters.secret = secret;
			sendHeight();
		}
	});
	if (parent === window) return;
	addEventListener('message', ({ source, data }) => {
		if (source === parent) obey(data, parameters);
	});
	addEventListener('resize', followWidth);
	followWidth();
	report({ event: 'ready', view: viewAt(location.pathname) });
}

/** Where the map is to look first; empty where the address does not say. */
export function readStartCamera(): { center?: [number, number]; zoom?: number } {
	const { center, zoom } = asked ?? {};
	return { ...(center && { center }), ...(typeof zoom === 'number' && { zoom }) };
}

/** Tells the host which place is open now; null for none. */
export function reportPlace(open: string | null): void {
	if (open === place) return;
	if (open !== null) report({ event: 'place-opened', place: open });
	else if (place !== null) report({ event: 'place-closed', place });
	place = open;
}

function obey(data: unknown, { secret }: EmbedParameters): void {
	const command = parseHostCommand(data);
	if (command?.type === 'dateline:select') {
		selectPlace(command.place);
		dispatchEvent(new HashChangeEvent('hashchange'));
	} else if (command?.type === 'dateline:view') {
		const page = findView(command.view);
		if (page) changePage(page);
	} else if (command && command.secret === secret) {
		sendHeight();
	}
}

/** Puts a place into the address, which the island reads. */
function selectPlace(id: string | null): void {
	const fragment = replaceFragmentId(location.hash, id);
	try {
		history.replaceState(history.state, '', fragment || location.pathname + location.search);
	} catch {
		// A browser that counts how often, or a frame without an origin.
	}
}

function changePage(page: URL): void {
	const view = viewAt(page.pathname);
	if (view !== viewAt(location.pathname)) report({ event: 'view-changed', view });
	goTo(page, asked?.secret ?? null);
}

/** A frame that is not shown has no width, and needs no height. */
function followWidth(): void {
	if (innerWidth === 0) return;
	const wanted = embedHeight({ width: innerWidth, panel: asked?.panel ?? false });
	if (wanted === height) return;
	height = wanted;
	sendHeight();
}

function sendHeight(): void {
	if (!asked || height === 0) return;
	const id = /.*\/embed\/([^/]+)\//.exec(location.pathname)?.[1] ?? '';
	for (const message of heightMessages(height, { ...asked, id, address })) post(message);
}

function report(event: EmbedEvent): void {
	if (asked?.events) post(eventMessage(event));
}

/** To whatever page is around: nothing that is sent is anybody's secret but the host's own. */
function post(message: unknown): void {
	if (parent !== window) parent.postMessage(message, '*');
}
