/**
 * The fonts of the tests' browser: two families from packages, whatever the machine has. Pictures then look the same
 * everywhere, and measures of text are too. Chromium asks fontconfig for fonts on Linux; elsewhere this has no effect.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';

export const sans = 'Noto Sans';
export const serif = 'Source Serif 4';

const folders = ['@expo-google-fonts/noto-sans', '@expo-google-fonts/source-serif-4'].map((name) =>
	dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)),
);
const serifNames = ['serif', 'ui-serif', 'Georgia', 'Times', 'Times New Roman'];

/** Writes fontconfig's configuration, and returns its path for `FONTCONFIG_FILE`. */
export function writeFontConfiguration(): string {
	const file = resolve('test-results/fonts.conf');
	const written = fontConfiguration(resolve('test-results/font-cache'));
	// Each worker comes here, while another's browser may be reading it.
	if (!existsSync(file) || readFileSync(file, 'utf8') !== written) {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, written);
	}
	return file;
}

/** Every family that a page may name is one of the two; letters are neither hinted nor coloured at their edges. */
function fontConfiguration(cache: string): string {
	return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
${folders.map((folder) => `\t<dir>${folder}</dir>`).join('\n')}
	<cachedir>${cache}</cachedir>
${serifNames.map((name) => matchFamily(`<test name="family"><string>${name}</string></test>`, serif)).join('\n')}
${matchFamily(`<test qual="all" name="family" compare="not_eq"><string>${serif}</string></test>`, sans)}
	<match target="pattern">
		<edit name="antialias" mode="assign"><bool>true</bool></edit>
		<edit name="hinting" mode="assign"><bool>false</bool></edit>
		<edit name="hintstyle" mode="assign"><const>hintnone</const></edit>
		<edit name="autohint" mode="assign"><bool>false</bool></edit>
		<edit name="rgba" mode="assign"><const>none</const></edit>
	</match>
</fontconfig>
`;
}

function matchFamily(test: string, family: string): string {
	return `	<match target="pattern">
		${test}
		<edit name="family" mode="assign" binding="strong"><string>${family}</string></edit>
	</match>`;
}
