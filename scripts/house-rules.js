/**
 * The house rules as ESLint configuration: which way imports point, and what the domain may not touch. One folder has one
 * list of restrictions, since a later block of ESLint's configuration replaces an earlier one's list.
 */
import {
	clock,
	environment,
	everywhere,
	formatOrGeometry,
	from,
	maplibre,
	maplibreButWorkerAddress,
	markup,
	nodeBuiltin,
	noImport,
	onlyAdapter,
	staticValueImport,
	svelteOrKit,
} from './house-restrictions.js';

/** @typedef {import('./house-restrictions.js').Restriction} Restriction */

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

/** What holds a story against its article runs before the site is built, and no page has it. */
const onlyServer = 'src/lib/article is used by src/lib/server alone.';

/** @type {Restriction[]} */
const components = [
	noImport(from('server'), 'Components do not import from src/lib/server: a route hands them their data.'),
	noImport(from('article'), onlyServer),
	noImport('^(\\.\\.\\/)+routes\\/', 'Components do not import from routes: imports point down.'),
	noImport(maplibre, onlyAdapter),
];

/** @type {Restriction[]} */
const routes = [
	noImport(maplibre, onlyAdapter),
	noImport(formatOrGeometry, 'Routes hold no logic: call one function of src/lib.'),
	noImport(nodeBuiltin, 'Routes hold no logic: what touches the machine is in src/lib/server.'),
	noImport(from('article'), onlyServer),
];

/** @type {import('eslint').Linter.Config[]} */
export const houseRules = [
	{ files: ['src/**', 'tests/**'], rules: lines(220) },
	{ files: ['src/**'], rules: forbid([noImport(maplibre, onlyAdapter)]) },
	{
		files: ['src/lib/story/**'],
		rules: {
			...forbid([
				noImport(svelteOrKit, 'The domain knows neither Svelte nor Kit.'),
				noImport(maplibre, 'The domain does not know MapLibre.'),
				noImport(nodeBuiltin, 'The domain runs everywhere: nothing of Node.'),
				noImport(from('article|map|embed|components|server|routes'), 'The domain imports nothing above it.'),
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
				noImport(
					from('map|embed|components|server|routes'),
					'src/lib/article imports from src/lib/story only.',
				),
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
			noImport(
				from('article|map|components|server|routes'),
				'src/lib/embed imports from src/lib/story only.',
			),
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
			noImport(from('article|embed|components|server|routes'), 'The map imports from src/lib/story only.'),
			noImport(maplibre, `${onlyAdapter} Its types may be imported as types.`, staticValueImport),
			noImport(maplibre, onlyAdapter, 'ImportExpression'),
		]),
	},
	{
		files: ['src/lib/map/adapter.ts'],
		rules: forbid([
			noImport(svelteOrKit, 'The map knows neither Svelte nor Kit.'),
			noImport(from('article|embed|components|server|routes'), 'The map imports from src/lib/story only.'),
			noImport(maplibreButWorkerAddress, onlyAdapter, staticValueImport),
		]),
	},
	{ files: ['src/lib/components/**'], rules: forbid(components) },
	{ files: ['src/lib/components/**/*.svelte'], rules: forbid([...components, ...markup]) },
	{
		files: ['src/lib/server/**'],
		rules: forbid([
			noImport(from('components|routes'), 'src/lib/server imports from article, embed, map and story only.'),
			noImport(maplibre, onlyAdapter),
		]),
	},
	{
		files: ['src/islands/**'],
		rules: forbid([
			noImport(maplibre, onlyAdapter),
			noImport(from('article|map|story|server|routes'), 'An island hydrates a component, and that is all.'),
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
