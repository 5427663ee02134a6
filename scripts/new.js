/**
 * `npm run new -- <slug>`: writes the file of a new story. Asks for what no flag gives: `--title`, `--country`, `--place`,
 * `--coordinates`, `--date`, `--source`, `--paragraphs`, `--headline`, `--paragraph`, `--claimant`, `--quantity`,
 * `--measure`. An empty flag leaves out what may be left out. Exits with 1 when nothing was written.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './install.js';

/**
 * @typedef {import('../src/lib/server/new-story.js')} NewStory
 * @typedef {import('../src/lib/server/new-story.js').Answers} Answers
 * @typedef {import('../src/lib/story/starter.js').StarterAnswers} StarterAnswers
 * @typedef {keyof Answers} Name
 */

/** @type {[name: Name, question: string][]} */
const questions = [
	['slug', 'A name for its file and its address, as in "harare-flood"'],
	['title', 'The headline of the story, in your own words'],
	['country', 'The country, as in "Zimbabwe" or "ZW"'],
	['place', 'A town or city where something was reported'],
	['coordinates', 'Its coordinates, longitude first, as in "31.05, -17.83"'],
	['date', 'When it happened, as exactly as the article says: "2018-09" or "2018-09-11"'],
	['source', 'What kind of article it is, as in "A wire report in English"'],
	['paragraphs', 'How many paragraphs the article has'],
	['headline', 'One thing that was reported there, in your own words'],
	['paragraph', 'The number of the paragraph where it stands'],
	['claimant', 'Who says so (nothing: the article itself)'],
	['quantity', 'A number in it with its unit, as in "over 200 people" (nothing: none)'],
	['measure', 'What was counted, as it reads after the number: "injured"'],
];
/** May be left out. */
const optional = ['claimant', 'quantity'];

try {
	ensureInstalled();
	await writeStory();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

async function writeStory() {
	const options = Object.fromEntries(
		questions.slice(1).map(([name]) => [name, { type: /** @type {const} */ ('string') }]),
	);
	const { values, positionals } = parseArgs({ options, allowPositionals: true });
	if (positionals.length > 1) {
		throw new Error(`One name is enough, and these are ${positionals.length}: ${positionals.join(', ')}`);
	}
	const [slug] = positionals;
	// Imported only now: it needs installed packages.
	const { importSource } = await import('./source-module.js');
	/** @type {NewStory} */
	const newStory = await importSource('src/lib/server/new-story.ts');
	const answers = await collectAnswers(newStory, { ...values, ...(slug !== undefined && { slug }) });
	const { slug: name, ...told } = /** @type {StarterAnswers & { slug: string }} */ (answers);
	const file = `${process.env.STORIES_FOLDER ?? 'src/stories'}/${name}.yaml`;
	if (existsSync(file)) throw new Error(`${file} is there already, and is left as it is.`);
	// Never over a file that has come meanwhile.
	writeFileSync(file, newStory.writeStarter(name, told), { flag: 'wx' });
	console.log(`
${file} is written: a draft, with the one report that you gave.

Look at it, and see it follow as you save (at /${name}/):
  npm run dev
Find mistakes, also against the article's own text:
  npm run check -- ${name} --article FILE

docs/authoring.md explains every field. When it is done, delete the line "draft: true": the next build publishes it.`);
}

/**
 * @param {NewStory} newStory
 * @param {Record<string, string | undefined>} given by flags
 * @returns {Promise<Answers>}
 */
async function collectAnswers(newStory, given) {
	/** @type {Answers} */
	const answers = {};
	const reader = createInterface({ input: process.stdin, output: process.stdout });
	const lines = reader[Symbol.asyncIterator]();
	try {
		for (const [name, question] of questions) {
			if (name === 'measure' && answers.quantity === undefined) continue;
			if (name === 'coordinates' && given.coordinates === undefined) {
				const problem = newStory.locationProblem(answers);
				if (problem === undefined) continue;
				console.log(`  ${problem}`);
			}
			const text = given[name];
			const answer =
				text === undefined ? await ask(name, question, answers) : take(name, text, answers, `--${name}: `);
			if (answer !== undefined) Object.assign(answers, { [name]: answer });
		}
		return answers;
	} finally {
		reader.close();
	}

	/**
	 * @param {Name} name
	 * @param {string} question
	 * @param {Answers} before
	 */
	async function ask(name, question, before) {
		for (;;) {
			process.stdout.write(`${question}: `);
			const { value, done } = await lines.next();
			if (done) throw new Error(`\nNothing was written: there is no answer, and no flag --${name}.`);
			try {
				return take(name, value, before, '  ');
			} catch (error) {
				console.log(error instanceof Error ? error.message : error);
			}
		}
	}

	/**
	 * @param {Name} name
	 * @param {string} text
	 * @param {Answers} before
	 * @param {string} lead of what is said of a wrong answer
	 */
	function take(name, text, before, lead) {
		if (optional.includes(name) && text.trim() === '') return undefined;
		try {
			return newStory.readAnswer(name, text, before);
		} catch (error) {
			if (!(error instanceof RangeError)) throw error;
			const end = /[.?…]$/.test(error.message) ? '' : '.';
			throw new Error(`${lead}${error.message}${end}`, { cause: error });
		}
	}
}
