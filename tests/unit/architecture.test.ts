/** The rules of the house: each lint rule fires on what it forbids, and the source keeps those that lint cannot see. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { findCycles, importsOf, listFiles, readImportGraph } from '../import-graph';

const eslint = new ESLint({
	// The files exist in this test only, so there are no types to lint with.
	overrideConfig: [
		ts.configs.disableTypeChecked,
		{ languageOptions: { parserOptions: { projectService: false } } },
	],
});

/** Lints code as if it stood in a file, by the restrictions of the house alone. */
async function findRestrictions(filePath: string, code: string): Promise<string[]> {
	const [result] = await eslint.lintText(code, { filePath });
	const fatal = result?.messages.find((message) => message.fatal);
	if (!result || fatal) throw new Error(`${filePath} was not linted: ${fatal?.message ?? 'no result'}`);
	const rules = ['no-restricted-syntax', 'no-restricted-globals', 'max-lines', 'svelte/no-at-html-tags'];
	return result.messages.filter(({ ruleId }) => rules.includes(ruleId ?? '')).map(({ message }) => message);
}

const story = 'src/lib/story/example.ts';
const article = 'src/lib/article/example.ts';
const map = 'src/lib/map/example.ts';
const embed = 'src/lib/embed/example.ts';
const adapter = 'src/lib/map/adapter.ts';
const component = 'src/lib/components/Example.svelte';
const server = 'src/lib/server/example.ts';
const endpoint = 'src/routes/[story]/+server.ts';
const longFile = 'export const line = 1;\n'.repeat(221);

const forbidden: [filePath: string, code: string, message: string][] = [
	[story, "import { onMount } from 'svelte';", 'neither Svelte nor Kit'],
	[story, "import { base } from '$app/paths';", 'neither Svelte nor Kit'],
	[story, "import { PUBLIC_ADDRESS } from '$env/static/public';", 'neither Svelte nor Kit'],
	[story, "import { error } from '@sveltejs/kit';", 'neither Svelte nor Kit'],
	[story, "import type { Map } from 'maplibre-gl';", 'does not know MapLibre'],
	[story, "type Style = import('maplibre-gl').StyleSpecification;", 'does not know MapLibre'],
	[story, "import { storyStyle } from '$lib/map/style';", 'imports nothing above it'],
	[story, "import { storyStyle } from '../map/style';", 'imports nothing above it'],
	[story, "import { storyStyle } from '../../lib/map/style';", 'imports nothing above it'],
	[story, "import Popup from '$lib/components/Popup.svelte';", 'imports nothing above it'],
	[story, "import { stories } from '$lib/server/stories';", 'imports nothing above it'],
	[story, "const stories = await import('$lib/server/stories');", 'imports nothing above it'],
	[story, "import { load } from '../../routes/+page';", 'imports nothing above it'],
	[story, "import { readFileSync } from 'node:fs';", 'nothing of Node'],
	[story, "import { readFile } from 'fs/promises';", 'nothing of Node'],
	[story, 'window.alert(1);', 'Unexpected use of'],
	[story, "document.createElement('p');", 'Unexpected use of'],
	[story, "void fetch('./story.json');", 'Unexpected use of'],
	[story, 'performance.now();', 'Unexpected use of'],
	[story, 'setTimeout(() => 1, 1);', 'Unexpected use of'],
	[story, 'globalThis.fetch;', 'Unexpected use of'],
	[story, 'Date.now();', 'has no clock'],
	[story, 'new Date();', 'has no clock'],
	[story, 'Temporal.Now.instant();', 'has no clock'],
	[story, "import { findNumbers } from '../article/numbers';", 'imports nothing above it'],
	[story, "import { parseId } from '../embed/parameters';", 'imports nothing above it'],
	[article, "import { onMount } from 'svelte';", 'neither Svelte nor Kit'],
	[article, "import { parseId } from '../embed/parameters';", 'from src/lib/story only'],
	[map, "import { parseId } from '$lib/embed/parameters';", 'from src/lib/story only'],
	[map, "import { findNumbers } from '$lib/article/numbers';", 'from src/lib/story only'],
	[embed, "import { findNumbers } from '$lib/article/numbers';", 'from src/lib/story only'],
	[component, "<script>import { findNumbers } from '$lib/article/numbers';</script>", 'src/lib/server alone'],
	[endpoint, "import { findNumbers } from '$lib/article/numbers';", 'src/lib/server alone'],
	['src/islands/page.ts', "import { findNumbers } from '$lib/article/numbers';", 'hydrates a component'],
	[article, "import type { Map } from 'maplibre-gl';", 'does not know MapLibre'],
	[article, "import { storyStyle } from '$lib/map/style';", 'from src/lib/story only'],
	[article, "import { gazetteer } from '../server/gazetteer';", 'from src/lib/story only'],
	[article, "import { load } from '../../routes/+page';", 'from src/lib/story only'],
	[article, "import { readFileSync } from 'node:fs';", 'nothing of Node'],
	[article, "void fetch('./article.txt');", 'Unexpected use of'],
	[article, 'Date.now();', 'has no clock'],
	[map, "import { onMount } from 'svelte';", 'neither Svelte nor Kit'],
	[embed, "import { onMount } from 'svelte';", 'neither Svelte nor Kit'],
	[embed, "import type { Camera } from '$lib/map/camera';", 'from src/lib/story only'],
	[embed, 'location.hash;', 'know the browser'],
	[
		'src/lib/embed/host-window.ts',
		"import Popup from '../components/Popup.svelte';",
		'from src/lib/story only',
	],
	[map, "import { page } from '$app/state';", 'neither Svelte nor Kit'],
	[map, "import Popup from '../components/Popup.svelte';", 'from src/lib/story only'],
	[map, "import { stories } from '$lib/server/stories';", 'from src/lib/story only'],
	[map, "import { Map } from 'maplibre-gl';", 'adapter.ts alone'],
	[map, "import { type Map } from 'maplibre-gl';", 'adapter.ts alone'],
	[map, "const maplibre = await import('maplibre-gl');", 'adapter.ts alone'],
	[adapter, "import { Map } from 'maplibre-gl';", 'dynamically'],
	[adapter, "import 'maplibre-gl/dist/maplibre-gl.css';", 'dynamically'],
	[adapter, "import { stories } from '../server/stories';", 'from src/lib/story only'],
	[component, "<script>import { stories } from '$lib/server/stories';</script>", 'a route hands them'],
	[component, "<script>import { load } from '../../routes/+page';</script>", 'imports point down'],
	[component, "<script>import { Map } from 'maplibre-gl';</script>", 'adapter.ts alone'],
	[component, '<p>Kyiv</p>', 'messages.ts'],
	[component, '<p>{1} Київ</p>', 'messages.ts'],
	[component, "<p>{'Kyiv'}</p>", 'messages.ts'],
	[component, "<p>{open ? 'Close' : '×'}</p>", 'messages.ts'],
	[component, '<p>{`${count} people`}</p>', 'messages.ts'],
	[component, '<button aria-label="Close">×</button>', 'messages.ts'],
	[component, '<button title={`Close ${name}`}>×</button>', 'messages.ts'],
	[component, "<img alt={'Map'} />", 'messages.ts'],
	[component, '<input placeholder="Find a place" />', 'messages.ts'],
	[component, '<p style="color: red">1</p>', 'refuses inline styles'],
	[component, '{@html text}', 'XSS'],
	['src/routes/+page.svelte', '<h1>Stories</h1>', 'messages.ts'],
	['src/routes/+page.svelte', "<script>import { Map } from 'maplibre-gl';</script>", 'adapter.ts alone'],
	[server, "import Popup from '$lib/components/Popup.svelte';", 'map and story only'],
	[server, "const maplibre = await import('maplibre-gl');", 'adapter.ts alone'],
	[endpoint, "import bbox from '@turf/bbox';", 'call one function'],
	[endpoint, "import { parse } from 'yaml';", 'call one function'],
	[endpoint, "import { readFileSync } from 'node:fs';", 'src/lib/server'],
	[endpoint, 'export const line = 1;\n'.repeat(41), 'too many lines'],
	['src/hooks.server.ts', "import { Map } from 'maplibre-gl';", 'adapter.ts alone'],
	['src/islands/page.ts', "import { parseStory } from '$lib/story/parse';", 'hydrates a component'],
	['src/islands/page.ts', "import { Map } from 'maplibre-gl';", 'adapter.ts alone'],
	[story, longFile, 'too many lines'],
	['tests/unit/example.test.ts', longFile, 'too many lines'],
	[map, "export * from './style';", 'No barrels'],
	[map, "export { storyStyle } from './style';", 'No barrels'],
	['src/lib/map/index.ts', 'export const line = 1;', 'No barrels'],
];

const allowed: [filePath: string, code: string][] = [
	[story, "import { z } from 'zod';\nimport bbox from '@turf/bbox';\nimport { ids } from './ids';"],
	[story, "export const day = new Date('2020-01-01T00:00Z');"],
	['src/lib/embed/host-window.ts', "import { ids } from '../story/ids';\nlocation.hash;"],
	[map, "import type { StyleSpecification } from 'maplibre-gl';\nimport { ids } from '../story/ids';"],
	[article, "import { parseQuantity } from '../story/quantity';"],
	[adapter, "const maplibre = await import('maplibre-gl');"],
	[adapter, "const style = await import('maplibre-gl/dist/maplibre-gl.css');"],
	[adapter, "import workerAddress from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';"],
	[component, '<p class="place">→ {name}&nbsp;·&#xa0;{1}</p><style>p { color: red; }</style>'],
	[component, "<p aria-label={messages.close} class={open ? 'open' : 'closed'}>{messages.close}</p>"],
	[server, "import { readFileSync } from 'node:fs';\nimport { storyStyle } from '$lib/map/style';"],
	[endpoint, "import { stories } from '$lib/server/stories';"],
	[story, 'export const line = 1;\n'.repeat(220)],
];

describe('lint', () => {
	test.each(forbidden)('%s: no %j', async (filePath, code, message) => {
		expect(await findRestrictions(filePath, code)).toContainEqual(expect.stringContaining(message));
	});

	test.each(allowed)('%s: allows %j', async (filePath, code) => {
		expect(await findRestrictions(filePath, code)).toEqual([]);
	});
});

describe('source', () => {
	const graph = readImportGraph();

	test('has no import cycles', () => {
		expect(graph.size).toBeGreaterThan(10);
		expect(findCycles(graph).map((cycle) => cycle.join(' → '))).toEqual([]);
	});

	test('a cycle would be found', () => {
		const cycle = new Map([
			['a', ['b']],
			['b', ['c', 'd']],
			['c', []],
			['d', ['a']],
		]);
		expect(findCycles(cycle)).toEqual([['a', 'b', 'd', 'a']]);
	});

	test('imports are read from scripts and components', () => {
		const code = "<script>\nimport page from '../../app.html?raw';\nimport x from 'svelte';\n</script>";
		expect(importsOf('src/lib/components/Example.svelte', code)).toEqual(['src/app.html']);
	});

	test('names say what is inside', () => {
		const drawers = /(^|\/)(utils?|helpers?|shared|types|common|misc|index)(\.ts|\/|$)/;
		expect(listFiles('src').filter((path) => drawers.test(path))).toEqual([]);
		const modules = listFiles('src/lib').filter((path) => path.endsWith('.ts'));
		expect(modules.filter((path) => !/^[a-z0-9-]+(\.svelte|\.d)?\.ts$/.test(basename(path)))).toEqual([]);
		const components = listFiles('src/lib').filter((path) => path.endsWith('.svelte'));
		expect(components.filter((path) => !/^([A-Z][a-z0-9]*)+\.svelte$/.test(basename(path)))).toEqual([]);
	});

	test('a rule is switched off with a reason only', () => {
		const disabled = ['src', 'tests', 'scripts'].flatMap(listFiles).flatMap((path) =>
			readFileSync(path, 'utf8')
				.split('\n')
				.filter((line) => /(\/\/|\/\*|<!--)\s*eslint-disable/.test(line) && !/ -- \S/.test(line))
				.map((line) => `${path}: ${line.trim()}`),
		);
		expect(disabled).toEqual([]);
	});
});
