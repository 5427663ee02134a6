/**
 * `npm run check`: tells every mistake of the stories at once, each with its place and how to mend it.
 *
 *     npm run check                                          every story
 *     npm run check -- ukraine-day-four                      one
 *     npm run check -- ukraine-day-four --article FILE       one, against the text of its article
 *     npm run check -- --json                                for tools: a list of mistakes
 *
 * It ends with 0 where there is no mistake (there may be reminders), with 1 where there is one, with 2 where the command
 * itself was wrong, and with 3 where the check could not be carried out.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './install.js';

/** @typedef {import('../src/lib/server/story-check.ts').CheckedProblem} CheckedProblem */

const folder = process.env.STORIES_FOLDER ?? 'src/stories';

const usage = `npm run check [-- <story> ...] [--article FILE] [--json]

  <story>          the name of a file in ${folder}, without ".yaml"; left out: every story
  --article FILE   the text of the one story's article, with blank lines between its paragraphs
  --json           a list for tools: file, line, column, severity ("error" or "reminder"), message, frame

Exit codes: 0 no mistake, 1 mistakes, 2 wrong use of this command, 3 the check could not be carried out.`;

/** What the person who typed the command did wrong. */
class UsageError extends Error {}

try {
	const request = readRequest(process.argv.slice(2));
	if (request.help) {
		console.log(usage);
	} else {
		ensureInstalled();
		const problems = await checkStories(request);
		print(problems, request);
		if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
	}
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	if (error instanceof UsageError) console.error(`\n${usage}`);
	process.exitCode = error instanceof UsageError ? 2 : 3;
}

/**
 * @typedef {object} Request
 * @property {string[]} slugs
 * @property {string | undefined} article its text
 * @property {boolean} json
 * @property {boolean} help
 */

/**
 * @param {string[]} args
 * @returns {Request}
 */
function readRequest(args) {
	const { values, positionals } = parse(args);
	const known = existsSync(folder)
		? readdirSync(folder).flatMap((file) => (file.endsWith('.yaml') ? [basename(file, '.yaml')] : []))
		: [];
	for (const slug of positionals) {
		if (!known.includes(slug)) {
			throw new UsageError(
				`There is no story "${slug}". The stories are ${known.sort().join(', ') || 'none yet'}.`,
			);
		}
	}
	if (values.article !== undefined && positionals.length !== 1) {
		throw new UsageError('An article is that of one story: name the story before --article.');
	}
	if (values.article !== undefined && !existsSync(values.article)) {
		throw new UsageError(`There is no file "${values.article}".`);
	}
	return {
		slugs: positionals.length > 0 ? [...new Set(positionals)] : known.sort(),
		article: values.article === undefined ? undefined : readFileSync(values.article, 'utf8'),
		json: values.json ?? false,
		help: values.help ?? false,
	};
}

/** @param {string[]} args */
function parse(args) {
	try {
		return parseArgs({
			args,
			allowPositionals: true,
			options: {
				article: { type: 'string' },
				json: { type: 'boolean' },
				help: { type: 'boolean', short: 'h' },
			},
		});
	} catch (error) {
		throw new UsageError(error instanceof Error ? error.message : String(error));
	}
}

/**
 * @param {Request} request
 * @returns {Promise<CheckedProblem[]>}
 */
async function checkStories({ slugs, article }) {
	// Imported only now: it needs installed packages.
	const { importSource } = await import('./source-module.js');
	/** @type {typeof import('../src/lib/server/story-check.ts')} */
	const { checkStoryFiles } = await importSource('src/lib/server/story-check.ts');
	return checkStoryFiles(
		slugs.map((slug) => {
			const file = join(folder, `${slug}.yaml`).replaceAll('\\', '/');
			return { file, text: readFileSync(file, 'utf8'), article, published: readPublished(file) };
		}),
	);
}

/**
 * A file as the last commit has it.
 * @param {string} file
 * @returns {string | undefined} nothing where there is no git, no commit, or no such file in it
 */
function readPublished(file) {
	const { status, stdout } = spawnSync('git', ['-C', dirname(file), 'show', `HEAD:./${basename(file)}`], {
		encoding: 'utf8',
		maxBuffer: 100_000_000,
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	return status === 0 ? stdout : undefined;
}

/**
 * @param {CheckedProblem[]} problems
 * @param {Request} request
 */
function print(problems, { slugs, json }) {
	if (json) {
		console.log(JSON.stringify(problems, null, '\t'));
		return;
	}
	for (const { file, line, column, severity, message, frame } of problems) {
		console.log(
			`${file}:${line}:${column}: ${severity === 'reminder' ? 'reminder: ' : ''}${message}\n\n${frame}\n`,
		);
	}
	const errors = problems.filter(({ severity }) => severity === 'error').length;
	const reminders = problems.length - errors;
	console.log(
		[
			`${count(slugs.length, 'story', 'stories')} checked: ${errors === 0 ? 'no mistake' : count(errors, 'mistake', 'mistakes')}`,
			...(reminders > 0 ? [count(reminders, 'reminder', 'reminders')] : []),
		].join(', ') + '.',
	);
}

/**
 * @param {number} number
 * @param {string} one
 * @param {string} other
 */
function count(number, one, other) {
	return `${number} ${number === 1 ? one : other}`;
}
