/** A guide in docs/ as its tests read it: its fenced blocks and its tables. */
import { readFileSync } from 'node:fs';

/** A fenced block: "```yaml story" has the language "yaml" and the role "story". */
export interface Block {
	language: string;
	role: string;
	text: string;
}

export function readGuide(name: string): string {
	return readFileSync(`docs/${name}.md`, 'utf8');
}

/** The fenced blocks, in their order; none of them lies within a list. */
export function readBlocks(guide: string): Block[] {
	return [...guide.matchAll(/^```(\w+) ?([\w-]*)\n(.*?)^```$/gms)].map(
		([, language = '', role = '', text = '']) => ({ language, role, text }),
	);
}

/** The one block of a role. */
export function findBlock(guide: string, role: string): string {
	const [block, ...more] = readBlocks(guide).filter((one) => one.role === role);
	if (!block || more.length > 0) throw new Error(`the guide has not one block "${role}"`);
	return block.text;
}

/** The rows of the table whose first column has this head, each as its cells. */
export function readTable(guide: string, head: string): string[][] {
	const tables = guide
		.split(/\n(?!\|)/)
		.filter((table) => table.startsWith(`| ${head} `) || table.includes(`\n| ${head} `));
	const [table, ...more] = tables;
	if (table === undefined || more.length > 0) throw new Error(`the guide has not one table of "${head}"`);
	const [, , ...rows] = table.trim().split('\n');
	return rows.map((row) =>
		row
			.split('|')
			.slice(1, -1)
			.map((cell) => cell.trim()),
	);
}

/** What stands as code in a text. */
export function readCode(text: string): string[] {
	return [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}
