import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import * as maplibre from 'maplibre-gl';

const packages = createRequire(import.meta.url);

/** What the adapter calls: a new version of MapLibre that lacks one of these would fail only in a browser. */
const methods = [
	'addImage',
	'addLayer',
	'easeTo',
	'flyTo',
	'getCanvas',
	'getCenter',
	'getContainer',
	'getZoom',
	'hasImage',
	'isMoving',
	'jumpTo',
	'on',
	'once',
	'project',
	'queryRenderedFeatures',
	'remove',
	'resize',
	'setMissingStyleImageResolver',
	'setStyle',
] as const;

describe('maplibre-gl', () => {
	it.each(methods)('has a map with %s', (method) => {
		expect(typeof maplibre.Map.prototype[method]).toBe('function');
	});

	it('has a style that takes sources and layers unchecked', () => {
		const methods = ['addSource', 'addLayer'] as const;
		for (const method of methods) expect(typeof maplibre.Style.prototype[method]).toBe('function');
	});

	it('takes the address of its worker', () => {
		expect(maplibre.setWorkerUrl).toBeTypeOf('function');
	});

	it('has a worker in a file of its own', () => {
		const folder = packages.resolve('maplibre-gl/package.json').replace('package.json', 'dist/');
		expect(existsSync(`${folder}maplibre-gl-worker.mjs`)).toBe(true);
	});
});
