/**
 * The two themes of page and map as data: colours as `#rrggbb`. Contrasts are tested, against every ground alike.
 * theme-css.ts makes a style sheet of them.
 */

export interface Palette {
	name: 'light' | 'dark';
	sea: string;
	/** Land, but for the story's country. */
	land: string;
	/** The story's country: lighter than its neighbours. */
	country: string;
	river: string;
	border: string;
	/** The border of the story's country. */
	storyBorder: string;
	/** Lines whose status is not settled, and lines that are schematic: drawn dashed. */
	disputed: string;
	/** Names of countries on the base map. */
	label: string;
	/** Names of cities that give a reader their bearings, and their dots. */
	cityLabel: string;
	/** The page's text and what has the focus; on the map names of reported places, and the outline of the one that is open. */
	ink: string;
	/** Around letters. */
	halo: string;
	/** The page; on the map inside hollow marks. */
	paper: string;
	/** The page's small print. */
	quiet: string;
	/** Rules between the page's parts. */
	line: string;
	/** Under the place that is open in the list. */
	shade: string;
	/** What happened. */
	event: string;
	/** Text in the colour of what happened. */
	eventInk: string;
	/** People on the move. */
	flow: string;
	/** Text in the colour of people on the move. */
	flowInk: string;
	/** What stands back in the view of the border crossings: marks and text. */
	muted: string;
}

export type Accent = 'event' | 'flow';

export const palettes: Record<Palette['name'], Palette> = {
	light: {
		name: 'light',
		sea: '#dfe8ec',
		land: '#f2f0ea',
		country: '#fffdf8',
		river: '#d3e0e8',
		border: '#c8c3b6',
		storyBorder: '#8f8979',
		disputed: '#a39c8c',
		label: '#6a665f',
		cityLabel: '#6a665f',
		ink: '#1b1a17',
		halo: '#fffdf8',
		paper: '#fffdf8',
		quiet: '#5d5a52',
		line: '#ddd8cc',
		shade: '#f1ede2',
		event: '#b23a24',
		eventInk: '#96301d',
		flow: '#2a6f97',
		flowInk: '#1c5376',
		muted: '#69655d',
	},
	dark: {
		name: 'dark',
		sea: '#10171d',
		land: '#1b232b',
		country: '#27323b',
		river: '#222f3a',
		border: '#36424d',
		storyBorder: '#6e7d89',
		disputed: '#5a6873',
		label: '#9aa7b1',
		cityLabel: '#9aa7b1',
		ink: '#e9eef2',
		halo: '#151c23',
		paper: '#141b22',
		quiet: '#a3afb9',
		line: '#313b45',
		shade: '#1f2932',
		event: '#e07a64',
		eventInk: '#f09f8c',
		flow: '#6fb3dc',
		flowInk: '#9ccdea',
		muted: '#8f9ba5',
	},
};

/** A colour between two, by the share of the first. */
export function mixColors(first: string, second: string, share: number): string {
	const [a, b] = [channels(first), channels(second)];
	const mixed = a.map((value, i) => Math.round(value * share + (b[i] ?? 0) * (1 - share)));
	return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Red, green and blue of `#rrggbb`, each 0 to 255. */
export function channels(color: string): [number, number, number] {
	const value = Number.parseInt(color.slice(1), 16);
	return [value >> 16, (value >> 8) & 255, value & 255];
}
