/** SVG as text. */
import { escapeXml } from '$lib/story/escape-xml';

/** Attributes that are undefined are left out. */
export type Attributes = Record<string, string | number | undefined>;

/** An element of attributes and children, which are SVG already. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
	const written = Object.entries(attributes).map(([key, value]) =>
		value === undefined ? '' : ` ${key}="${escapeXml(String(value))}"`,
	);
	const content = children.join('');
	const start = `<${name}${written.join('')}`;
	return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** A number of at most so many decimals, as short as SVG allows. */
export function shortNumber(value: number, decimals: number): string {
	const text = String(Number(value.toFixed(decimals)));
	return text.replace(/^(-?)0\./, '$1.').replace(/^-0$/, '0');
}
