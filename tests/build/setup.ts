import { existsSync } from 'node:fs';
import { isBuilt } from '../../scripts/build.js';

/** The build tests read what ships: without it they could only fail one by one. */
export default function requireBuild(): void {
	if (!existsSync('build/index.html')) throw new Error('There is no build/ to test. Make it: npm run build');
	if (!isBuilt()) console.warn('build/ is older than the sources: `npm run build` makes it anew.');
}
