/**
 * What lint forbids, as selectors over the syntax tree: house-rules.js says where.
 *
 * They are not `no-restricted-imports`, which does not see `import()` and would let the one import through that matters
 * most, MapLibre's.
 */
import { builtinModules } from 'node:module';

/** @typedef {{ selector: string, message: string }} Restriction */

const anyImport =
	':matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration, ImportExpression, TSImportType)';
export const staticValueImport =
	':matches(ImportDeclaration[importKind!="type"], ExportNamedDeclaration, ExportAllDeclaration)';

export const svelteOrKit = '^(svelte$|svelte\\/|@sveltejs\\/|\\$app\\/|\\$env\\/|\\$service-worker)';
export const maplibre = '^maplibre-gl($|\\/)';
// The one thing of MapLibre that is not code: the address of its worker's file.
export const maplibreButWorkerAddress =
	'^maplibre-gl($|\\/)(?!dist\\/maplibre-gl-worker\\.mjs\\?worker&url$)';
export const nodeBuiltin =
	`^(node:|(${builtinModules.filter((name) => !name.startsWith('_')).join('|')})$)`.replaceAll('/', '\\/');
export const formatOrGeometry = '^(@turf\\/|zod|yaml|d3-|topojson|papaparse|world-atlas)';

/**
 * @param {string} folders of src/lib, or src/routes, as a regular expression
 * @returns {string} matches an import from them, by alias or by relative path
 */
export function from(folders) {
	return `^(\\$lib\\/|(\\.\\.\\/)+(lib\\/)?)(${folders})(\\/|$)`;
}

/**
 * @param {string} pattern of the module's name
 * @param {string} message what to do instead
 * @param {string} [importers]
 * @returns {Restriction}
 */
export function noImport(pattern, message, importers = anyImport) {
	return { selector: `${importers}[source.value=/${pattern}/]`, message };
}

export const onlyAdapter = 'MapLibre is imported by src/lib/map/adapter.ts alone, dynamically, after mount.';

/** @type {Restriction[]} */
export const everywhere = [
	{ selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that defines it.' },
	{
		selector: 'ExportNamedDeclaration[source]',
		message: 'No barrels: import from the file that defines it.',
	},
];

/** @type {Restriction[]} */
export const clock = [
	{
		selector: 'MemberExpression[object.name="Date"][property.name="now"]',
		message: 'The domain has no clock.',
	},
	{ selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The domain has no clock.' },
	{ selector: 'CallExpression[callee.name="Date"]', message: 'The domain has no clock.' },
	{
		selector: 'MemberExpression[object.name="Temporal"][property.name="Now"]',
		message: 'The domain has no clock.',
	},
];

const inMessages = 'Text goes through src/lib/story/messages.ts, or through written-messages.ts beside it.';
// A letter that is not part of an entity such as &nbsp;
const letter = '/(^|[^&#\\p{L}])\\p{L}/u';
const spokenAttribute =
	'SvelteAttribute[key.name=/^(title|alt|placeholder|label|aria-(label|description|roledescription|valuetext))$/]';

/** @type {Restriction[]} */
const literalText = [
	{ selector: `:not(SvelteStyleElement) > SvelteText[value=${letter}]`, message: inMessages },
	{
		selector: `SvelteMustacheTag[parent.type!="SvelteAttribute"] > Literal[value=${letter}]`,
		message: inMessages,
	},
	{
		selector: `SvelteMustacheTag[parent.type!="SvelteAttribute"] > ConditionalExpression > Literal[value=${letter}]`,
		message: inMessages,
	},
	{
		selector: `SvelteMustacheTag[parent.type!="SvelteAttribute"] > TemplateLiteral > TemplateElement[value.raw=${letter}]`,
		message: inMessages,
	},
	{ selector: `${spokenAttribute} > SvelteLiteral[value=${letter}]`, message: inMessages },
	{ selector: `${spokenAttribute} > SvelteMustacheTag > Literal[value=${letter}]`, message: inMessages },
	{
		selector: `${spokenAttribute} > SvelteMustacheTag > TemplateLiteral > TemplateElement[value.raw=${letter}]`,
		message: inMessages,
	},
];

/** @type {Restriction[]} */
export const markup = [
	...literalText,
	{
		// A directive (style:left) is set by script, which the policy allows: for what is drawn after mount only.
		selector: 'SvelteAttribute[key.name="style"]',
		message: 'The shipped policy refuses inline styles: use a class, or presentation attributes of SVG.',
	},
];

/** What the environment gives and the domain must be handed instead. */
export const environment = [
	'window',
	'document',
	'globalThis',
	'self',
	'navigator',
	'location',
	'history',
	'localStorage',
	'sessionStorage',
	'fetch',
	'XMLHttpRequest',
	'performance',
	'setTimeout',
	'setInterval',
	'queueMicrotask',
	'requestAnimationFrame',
	'process',
	'Buffer',
].map((name) => ({
	name,
	message: 'The domain knows neither browser, server, network nor clock: pass it in.',
}));
