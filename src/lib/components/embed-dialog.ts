/** The dialog that makes the code for an embed. The server has written it; this is fetched with it, and its style. */
import { storyAddress } from '$lib/story/addresses';
import {
	DEFAULT_HEIGHT,
	embedAddress,
	iframeCode,
	oembedAddress,
	scriptAddress,
	scriptCode,
	type EmbedOptions,
} from '$lib/story/embed-code';
import type { EmbedView, View } from '$lib/story/view';
import { adoptStyle } from './adopt-style';
import style from './embed-dialog.css?inline';
import type { EmbedDialogData } from './embed-dialog-data';

adoptStyle(style);

interface Choice extends EmbedOptions {
	view: EmbedView;
	/** In CSS pixels; the width is that of the host's column where none is given. */
	width: number | undefined;
	height: number;
}

/**
 * Shows the dialog.
 *
 * @param embed the address of the story's embed, relative to the page
 * @param view the one that it begins with
 * @param onclose is called when it is gone
 * @throws {Error} when it cannot be fetched
 */
export async function openEmbedDialog(embed: string, view: View, onclose: () => void): Promise<void> {
	const response = await fetch(`${embed}dialog.json`);
	const data = (await response.json()) as EmbedDialogData;
	const dialog = new DOMParser().parseFromString(data.html, 'text/html').querySelector('dialog');
	const form = dialog?.querySelector('form');
	if (!dialog || !form) throw new Error(response.url);
	const site = new URL(embed, document.baseURI).href.replace(/\/embed\/[^/]+\/$/, '');
	const show = () => {
		const choice = readChoice(form);
		showCodes(dialog, writeCodes(choice, data.publicAddress || site, data));
		showPreview(dialog, embedAddress(site, data.slug, choice), data.titles[choice.view], choice);
	};
	form.addEventListener('change', ({ target }) => {
		show();
		// The browser says why it is no size: the codes have none then.
		if (target instanceof HTMLInputElement) target.reportValidity();
	});
	form.addEventListener('submit', (event) => event.preventDefault());
	for (const code of dialog.querySelectorAll<HTMLElement>('.code'))
		code.querySelector('button')?.addEventListener('click', () => void copyCode(code, data));
	dialog.querySelector('.close')?.addEventListener('click', () => dialog.close());
	dialog.addEventListener('close', () => {
		removeEventListener('keydown', keepKey, true);
		dialog.remove();
		onclose();
	});
	addEventListener('keydown', keepKey, true);

	document.body.append(dialog);
	const field = form.querySelector('select');
	if (field?.name === 'view' && view === 'crossings') field.value = view;
	show();
	dialog.showModal();
	field?.focus();
}

/** Escape closes the dialog, and not a place that is open behind it. */
function keepKey(event: KeyboardEvent): void {
	event.stopPropagation();
}

/** What is chosen; a place that the view does not have is given up. */
function readChoice(form: HTMLFormElement): Choice {
	const view = new FormData(form).get('view') === 'crossings' ? 'crossings' : 'map';
	for (const option of form.querySelectorAll<HTMLOptionElement>('[name=place] option')) {
		option.disabled = view === 'crossings' && option.value !== '' && !('crossings' in option.dataset);
		if (option.disabled) option.selected = false;
	}
	const chosen = new FormData(form);
	return {
		view,
		place: readText(chosen, 'place'),
		theme: readText(chosen, 'theme') as EmbedOptions['theme'],
		panel: chosen.has('panel'),
		width: readSize(form, 'width'),
		height: readSize(form, 'height') ?? DEFAULT_HEIGHT,
	};
}

function readText(chosen: FormData, name: string): string {
	const value = chosen.get(name);
	return typeof value === 'string' ? value : '';
}

/** Of a field that is empty, or has what is no size, nothing. */
function readSize(form: HTMLFormElement, name: string): number | undefined {
	const field = form.querySelector<HTMLInputElement>(`[name=${name}]`);
	return field?.value && field.checkValidity() ? Number(field.value) : undefined;
}

function writeCodes(choice: Choice, address: string, { slug, publicAddress, titles }: EmbedDialogData) {
	const { view, width, height } = choice;
	const title = titles[view];
	const embed = embedAddress(address, slug, choice);
	const story = storyAddress(address, slug, view === 'map' ? 'reports' : view);
	return {
		iframe: iframeCode({ address: embed, title, width, height }),
		script: scriptCode({ embed, story, title, script: scriptAddress(address) }),
		oembed: oembedAddress(publicAddress, slug, view),
	};
}

function showCodes(dialog: HTMLElement, codes: Record<string, string>): void {
	for (const field of dialog.querySelectorAll('textarea')) {
		const code = codes[field.name] ?? '';
		// What was said of another code is so no more.
		if (field.value !== code) say(field.parentElement, '');
		field.value = code;
	}
}

function showPreview(dialog: HTMLElement, address: string, title: string, { width, height }: Choice): void {
	const preview = dialog.querySelector('.preview');
	let frame = preview?.querySelector('iframe');
	if (frame?.src !== address) {
		// Another frame: another address in the same one would be a step of the Back button.
		frame = document.createElement('iframe');
		frame.src = address;
		preview?.replaceChildren(frame);
	}
	Object.assign(frame, { title, width: width ?? '100%', height });
}

async function copyCode(code: HTMLElement, { copied, copyFailed }: EmbedDialogData): Promise<void> {
	const field = code.querySelector('textarea');
	// The same words again would not be said again.
	say(code, '');
	try {
		await navigator.clipboard.writeText(field?.value ?? '');
		say(code, copied);
	} catch {
		say(code, copyFailed);
		field?.select();
		field?.focus();
	}
}

function say(code: HTMLElement | null, words: string): void {
	const status = code?.querySelector('[role=status]');
	if (status) status.textContent = words;
}
