import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkStoryFiles } from '$lib/server/story-check';

const file = 'tests/fixtures/stories/valid/sample.yaml';
const published = readFileSync(file, 'utf8');

function reminders(now: string, before = published): string[] {
	return checkStoryFiles([{ file, text: now, published: before }]).map(
		({ severity, line, message }) => `${severity}: ${line}: ${message}`,
	);
}

function changed(was: string, now: string): string {
	if (!published.includes(was)) throw new Error(`the sample does not say "${was}"`);
	return published.replace(was, now);
}

const other = changed('quantity: 300 people', 'quantity: 310 people');

describe('a published figure', () => {
	it('may stay, or be worded otherwise', () => {
		expect(reminders(published)).toEqual([]);
		expect(reminders(changed('over 200 people', 'more than 200 people'))).toEqual([]);
	});

	it('that is another now asks for a correction', () => {
		expect(reminders(other)).toEqual([
			'reminder: 56: the published figure "all" was "300 people" and is now "310 people"; if the old one was wrong, say so under "corrections": "{ date: …, figure: all, was: 300 people, now: 310 people }"',
		]);
		expect(reminders(changed('over 200 people', '200 people'))).toHaveLength(1);
	});

	it('with a comma has quotes in the entry to copy', () => {
		const large = changed('quantity: 300 people', "quantity: '1,300 people'");
		expect(reminders(other, large).join()).toContain("was: '1,300 people', now: 310 people }");
	});

	it('that is corrected asks for nothing', () => {
		const correction = `${other}corrections:\n  - { date: 2020-05-05, figure: all, was: 300 people, now: 310 people }\n`;
		expect(reminders(correction)).toEqual([]);
		// A correction that was there before is of another change.
		expect(reminders(correction.replace('310 people\n', '320 people\n'), correction)).toHaveLength(1);
	});

	it('that is gone asks for a correction', () => {
		expect(reminders(changed('{ id: silent, measure: lost', '{ id: quiet, measure: lost'))).toEqual([
			expect.stringContaining('reminder: 1: the published figure "silent" (not given) is gone'),
		]);
	});

	it('that is gone may be told by a correction of no figure', () => {
		const gone = changed('{ id: silent, measure: lost', '{ id: quiet, measure: lost');
		expect(reminders(`${gone}corrections:\n  - { date: 2020-05-05, was: a count, now: left out }\n`)).toEqual(
			[],
		);
		// It tells nothing of a figure that is still there.
		const both = gone.replace('quantity: 300 people', 'quantity: 310 people');
		expect(reminders(`${both}corrections:\n  - { date: 2020-05-05, was: a count, now: left out }\n`)).toEqual(
			[expect.stringContaining('the published figure "all"')],
		);
	});

	it('of a draft was not published', () => {
		expect(reminders(other, `draft: true\n${published}`)).toEqual([]);
	});

	it('of a file that could not be read is not compared', () => {
		expect(reminders(other, 'title: [')).toEqual([]);
		expect(reminders(other, 'title: A story')).toEqual([]);
	});
});
