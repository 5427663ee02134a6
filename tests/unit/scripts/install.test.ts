import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** What is typed on a fresh clone, as the guides say. */
const first = ['start', 'test', 'dev', 'build', 'new', 'check', 'schema', 'bench'];

describe('a command on a fresh clone', () => {
	it.each(first)('installs what it needs: npm run %s', (name) => {
		const command = scripts[name] ?? '';
		const file = /^node (scripts\/[\w-]+\.js)/.exec(command)?.[1] ?? '';
		const isFirst = file === 'scripts/install.js' && command.includes(' && ');
		expect(isFirst || readFileSync(file, 'utf8').includes('\tensureInstalled();')).toBe(true);
	});
});
