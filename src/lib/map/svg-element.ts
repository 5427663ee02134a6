/** SVG as text. */

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

/** Text as XML and HTML both read it, in an element or in an attribute. */
export function escapeXml(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replace(controls, '');
}

/** A number of at most so many decimals, as short as SVG allows. */
export function shortNumber(value: number, decimals: number): string {
	const text = String(Number(value.toFixed(decimals)));
	return text.replace(/^(-?)0\./, '$1.').replace(/^-0$/, '0');
}

/** Characters that XML has no way to write. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
