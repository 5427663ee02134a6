/**
 * Which of the two themes a page is in. It follows the reader's preference, unless the switch has set the attribute
 * `data-theme`, which theme.css obeys. An embed has no switch: there its address may set the
 * attribute (src/lib/embed/embed-before-paint.js).
 */
import type { Palette } from '$lib/map/palette';

export type Theme = Palette['name'];
/** What the switch offers; `auto` is the reader's preference. */
export type ThemeChoice = Theme | 'auto';

export const themeChoices: readonly ThemeChoice[] = ['auto', 'light', 'dark'];

/** Where the choice is kept; theme-before-paint.js reads it too. */
const storageKey = 'dateline-theme';
const darkQuery = '(prefers-color-scheme: dark)';

/** The theme that the page shows. */
export function readTheme(): Theme {
	const choice = readThemeChoice();
	if (choice !== 'auto') return choice;
	return matchMedia(darkQuery).matches ? 'dark' : 'light';
}

/**
 * Calls back whenever the page shows the other theme, by the switch or by preference.
 *
 * @returns ends it
 */
export function watchTheme(onchange: () => void): () => void {
	let shown = readTheme();
	const check = () => {
		const theme = readTheme();
		if (theme === shown) return;
		shown = theme;
		onchange();
	};
	const preference = matchMedia(darkQuery);
	preference.addEventListener('change', check);
	const endChoice = watchThemeChoice(check);
	return () => {
		preference.removeEventListener('change', check);
		endChoice();
	};
}

/** What the page is set to. */
export function readThemeChoice(): ThemeChoice {
	return parseThemeChoice(document.documentElement.dataset.theme);
}

/**
 * Calls back whenever the page is set to something else, here or in another tab.
 *
 * @returns ends it
 */
export function watchThemeChoice(onchange: () => void): () => void {
	const observer = new MutationObserver(onchange);
	observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
	return () => {
		observer.disconnect();
	};
}

/** Sets the page to a choice, and remembers it where that is allowed. */
export function chooseTheme(value: string): void {
	const choice = showThemeChoice(value);
	try {
		if (choice === 'auto') localStorage.removeItem(storageKey);
		else localStorage.setItem(storageKey, choice);
	} catch {
		// Storage is refused or full: the choice lasts as long as the page.
	}
}

/** Takes over what was chosen in another tab. */
export function followStorage({ key, newValue }: StorageEvent): void {
	// Without a key, everything that was remembered is gone.
	if (key === storageKey || key === null) showThemeChoice(newValue);
}

function showThemeChoice(value: string | null): ThemeChoice {
	const choice = parseThemeChoice(value);
	const { dataset } = document.documentElement;
	if (choice === 'auto') delete dataset.theme;
	else dataset.theme = choice;
	return choice;
}

function parseThemeChoice(value: string | null | undefined): ThemeChoice {
	return value === 'light' || value === 'dark' ? value : 'auto';
}
