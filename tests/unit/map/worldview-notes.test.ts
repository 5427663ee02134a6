import { describe, expect, it } from 'vitest';
import { unitedNations } from '$lib/map/worldview';
import { worldviewNotes } from '$lib/map/worldview-notes';
import { writtenMessages } from '$lib/story/written-messages';

describe('worldviewNotes', () => {
	it('are what lies near a story', () => {
		const { notes, missingLines } = worldviewNotes(unitedNations, [22, 44, 40, 52]);
		expect(notes).toEqual(['crimea']);
		expect(missingLines).toEqual(['transnistria', 'abkhazia', 'south-ossetia', 'golan-1967']);
	});

	it('are none for a story that is far from all of them', () => {
		expect(worldviewNotes(unitedNations, [25, -22.4, 33, -15.6])).toEqual({ notes: [], missingLines: [] });
	});

	it('have words, each of them', () => {
		for (const { key } of unitedNations.notes) expect(writtenMessages.about.worldviewNotes[key]).toBeTruthy();
		for (const { key } of unitedNations.missingLines)
			expect(writtenMessages.about.missingLines[key]).toBeTruthy();
	});
});
