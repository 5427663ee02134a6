/** What an author does: a story from nothing, broken and mended, is built once it is no draft. In a copy of the project. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject } from '../site-copy';

const flags = [
	'--title=A flood',
	'--country=ZW',
	'--place=Kadoma',
	'--date=2020-05-04',
	'--source=A text that was never written',
	'--paragraphs=2',
	'--headline=Water in the streets',
	'--paragraph=1',
	'--claimant=',
	'--quantity=over 200 people',
	'--measure=moved away',
];

let copy: string;

function run(script: string, ...args: string[]) {
	const env = { ...process.env, NODE_ENV: 'production' };
	const options = { cwd: copy, env, encoding: 'utf8' as const, maxBuffer: Infinity };
	const { status, stdout, stderr } = spawnSync(process.execPath, [join('scripts', script), ...args], options);
	return { status, said: stdout + stderr };
}

function edit(was: string, now: string) {
	const file = join(copy, 'src/stories/flood.yaml');
	const text = readFileSync(file, 'utf8');
	expect(text).toContain(was);
	writeFileSync(file, text.replace(was, now));
}

beforeAll(() => {
	copy = copyProject({ other: readFileSync('tests/fixtures/stories/valid/sample.yaml', 'utf8') });
});
afterAll(() => {
	rmSync(copy, { recursive: true, force: true });
});

describe('a story from nothing', { timeout: 600_000 }, () => {
	it('is a draft, and no build has it, whatever its mistakes', () => {
		expect(run('new.js', 'flood', ...flags)).toMatchObject({ status: 0 });
		edit('place: kadoma', 'place: kadona');
		const { status, said } = run('build.js');
		expect(said).not.toContain('kadona');
		expect(status).toBe(0);
		expect(existsSync(join(copy, 'build/other/index.html'))).toBe(true);
		for (const file of [
			'flood',
			'embed/flood',
			'flood.json',
			'flood.geojson',
			'flood.csv',
			'flood.svg',
			'flood.png',
		])
			expect(existsSync(join(copy, 'build', file))).toBe(false);
		expect(readFileSync(join(copy, 'build/index.html'), 'utf8')).not.toContain('flood');
	});

	it('stops the build with the line of a mistake once it is no draft', () => {
		edit('draft: true\n', '');
		const { status, said } = run('build.js');
		expect(status).not.toBe(0);
		expect(said).toMatch(
			/src\/stories\/flood\.yaml:\d+:12: there is no place "kadona"\. Did you mean "kadoma"\?/,
		);
	});

	it('is built when it is mended, with its place where GeoNames has it', () => {
		edit('place: kadona', 'place: kadoma');
		expect(run('build.js')).toMatchObject({ status: 0 });
		expect(readFileSync(join(copy, 'build/index.html'), 'utf8')).toContain('A flood');
		const geojson = JSON.parse(readFileSync(join(copy, 'build/flood.geojson'), 'utf8')) as {
			credits: string;
			features: { geometry: { coordinates: number[] } }[];
		};
		expect(geojson.credits).toContain('GeoNames');
		expect(geojson.features[0]!.geometry.coordinates).toEqual([29.9153, -18.3333]);
		expect(readFileSync(join(copy, 'build/flood/index.html'), 'utf8')).toContain('GeoNames (CC BY 4.0)');
	});
});
