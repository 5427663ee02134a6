/**
 * The house rules as ESLint configuration: which way imports point, and what the domain may not touch.
 *
 * They are selectors over the syntax tree and not `no-restricted-imports`, which does not see `import()` and would
 * let the one import through that matters most, MapLibre's. One folder has one list, since a later block of
 * ESLint's configuration replaces an earlier one's list.
 */
import { builtinModules } from 'node:module';

/** @typedef {{ selector: string, message: string }} Restriction */

const anyImport =
	':matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration, ImportExpression, TSImportType)';
const staticValueImport =
	':matches(ImportDeclaration[importKind!="type"], ExportNamedDeclaration, ExportAllDeclaration)';

const svelteOrKit = '^(svelte$|svelte\\/|@sveltejs\\/|\\$app\\/|\\$env\\/|\\$service-worker)';
const maplibre = '^maplibre-gl($|\\/)';
// The one thing of MapLibre that is not code: the address of its worker's file.
const maplibreButWorkerAddress = '^maplibre-gl($|\\/)(?!dist\\/maplibre-gl-worker\\.mjs\\?worker&url$)';
const nodeBuiltin =
	`^(node:|(${builtinModules.filter((name) => !name.startsWith('_')).join('|')})$)`.replaceAll('/', '\\/');
const formatOrGeometry = '^(@turf\\/|zod|yaml|d3-|topojson|papaparse|world-atlas)';

/**
 * @param {string} folders of src/lib, or src/routes, as a regular expression
 * @returns {string} matches an import from them, by alias or by relative path
 */
function from(folders) {
	return `^(\\$lib\\/|(\\.\\.\\/)+(lib\\/)?)(${folders})(\\/|$)`;
}

/**
 * @param {string} pattern of the module's name
 * @param {string} message what to do instead
 * @param {string} [importers]
 * @returns {Restriction}
 */
function noImport(pattern, message, importers = anyImport) {
	return { selector: `${importers}[source.value=/${pattern}/]`, message };
}

const onlyAdapter = 'MapLibre is imported by src/lib/map/adapter.ts alone, dynamically, after mount.';

/** @type {Restriction[]} */
const everywhere = [
	{ selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that defines it.' },
	{
		selector: 'ExportNamedDeclaration[source]',
		message: 'No barrels: import from the file that defines it.',
	},
];

/** @type {Restriction[]} */
const clock = [
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

const inMessages = 'Text goes through src/lib/story/messages.ts.';
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
const markup = [
	...literalText,
	{
		// A directive (style:left) is set by script, which the policy allows: for what is drawn after mount only.
		selector: 'SvelteAttribute[key.name="style"]',
		message: 'The shipped policy refuses inline styles: use a class, or presentation attributes of SVG.',
	},
];

/** What the environment gives and the domain must be handed instead. */
const environment = [
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

/**
 * @param {Restriction[]} restrictions
 * @returns {import('eslint').Linter.RulesRecord}
 */
function forbid(restrictions) {
	return { 'no-restricted-syntax': ['error', ...everywhere, ...restrictions] };
}

/**
 * @param {number} max lines of code, without blank ones and comments
 * @returns {import('eslint').Linter.RulesRecord}
 */
function lines(max) {
	return { 'max-lines': ['error', { max, skipBlankLines: true, skipComments: true }] };
}

/** @type {Restriction[]} */
const components = [
	noImport(from('server'), 'Components do not import from src/lib/server: a route hands them their data.'),
	noImport('^(\\.\\.\\/)+routes\\/', 'Components do not import from routes: imports point down.'),
	noImport(maplibre, onlyAdapter),
];

/** @type {Restriction[]} */
const routes = [
	noImport(maplibre, onlyAdapter),
	noImport(formatOrGeometry, 'Routes hold no logic: call one function of src/lib.'),
	noImport(nodeBuiltin, 'Routes hold no logic: what touches the machine is in src/lib/server.'),
];

/** @type {import('eslint').Linter.Config[]} */
export const houseRules = [
	{ files: ['src/**', 'tests/**'], rules: lines(220) },
	// One file holds all words that readers see, however many they are: it is data, and translated as a whole.
	{ files: ['src/lib/story/messages.ts'], rules: lines(400) },
	{ files: ['src/**'], rules: forbid([noImport(maplibre, onlyAdapter)]) },
	{
		files: ['src/lib/story/**'],
		rules: {
			...forbid([
				noImport(svelteOrKit, 'The domain knows neither Svelte nor Kit.'),
				noImport(maplibre, 'The domain does not know MapLibre.'),
				noImport(nodeBuiltin, 'The domain runs everywhere: nothing of Node.'),
				noImport(from('article|map|components|server|routes'), 'The domain imports nothing above it.'),
				noImport('^(\\.\\.\\/)+routes\\/', 'The domain imports nothing above it.'),
				...clock,
			]),
			'no-restricted-globals': ['error', ...environment],
		},
	},
	{
		files: ['src/lib/article/**'],
		rules: {
			...forbid([
				noImport(svelteOrKit, 'The check of an article knows neither Svelte nor Kit.'),
				noImport(maplibre, 'The check of an article does not know MapLibre.'),
				noImport(nodeBuiltin, 'The check of an article is handed its texts: nothing of Node.'),
				noImport(from('map|components|server|routes'), 'src/lib/article imports from src/lib/story only.'),
				noImport('^(\\.\\.\\/)+routes\\/', 'src/lib/article imports from src/lib/story only.'),
				...clock,
			]),
			'no-restricted-globals': ['error', ...environment],
		},
	},
	{
		files: ['src/lib/embed/**'],
		rules: forbid([
			noImport(svelteOrKit, 'What passes between an embed and its host knows neither Svelte nor Kit.'),
			noImport(maplibre, onlyAdapter),
			noImport(from('map|components|server|routes'), 'src/lib/embed imports from src/lib/story only.'),
		]),
	},
	{
		files: ['src/lib/embed/**'],
		ignores: ['**/*-window.ts', '**/embed-before-paint.js'],
		rules: {
			'no-restricted-globals': [
				'error',
				...environment.map(({ name }) => ({
					name,
					message: 'Only the files called *-window.ts know the browser: pass it in.',
				})),
			],
		},
	},
	{
		files: ['src/lib/map/**'],
		rules: forbid([
			noImport(svelteOrKit, 'The map knows neither Svelte nor Kit.'),
			noImport(from('components|server|routes'), 'The map imports from src/lib/story only.'),
			noImport(maplibre, `${onlyAdapter} Its types may be imported as types.`, staticValueImport),
			noImport(maplibre, onlyAdapter, 'ImportExpression'),
		]),
	},
	{
		files: ['src/lib/map/adapter.ts'],
		rules: forbid([
			noImport(svelteOrKit, 'The map knows neither Svelte nor Kit.'),
			noImport(from('components|server|routes'), 'The map imports from src/lib/story only.'),
			noImport(maplibreButWorkerAddress, onlyAdapter, staticValueImport),
		]),
	},
	{ files: ['src/lib/components/**'], rules: forbid(components) },
	{ files: ['src/lib/components/**/*.svelte'], rules: forbid([...components, ...markup]) },
	{
		files: ['src/lib/server/**'],
		rules: forbid([
			noImport(from('components|routes'), 'src/lib/server imports from map and story only.'),
			noImport(maplibre, onlyAdapter),
		]),
	},
	{
		files: ['src/islands/**'],
		rules: forbid([
			noImport(maplibre, onlyAdapter),
			noImport(from('map|story|server|routes'), 'An island hydrates a component, and that is all.'),
		]),
	},
	{ files: ['src/routes/**'], rules: forbid(routes) },
	{ files: ['src/routes/**/*.svelte'], rules: forbid([...routes, ...markup]) },
	{ files: ['src/routes/**/+*.ts'], rules: lines(40) },
	{
		files: ['src/**/index.{ts,js}'],
		rules: forbid([{ selector: 'Program', message: 'No barrels: name the file for what it holds.' }]),
	},
];
