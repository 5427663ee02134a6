import { describe, expect, it } from 'vitest';
import { formatAttribution, formatClaimant, formatInputs, formatSource } from '$lib/story/format-attribution';
import type { Status } from '$lib/story/status';
import type { Attribution, Claimant } from '$lib/story/story';
import { findFigure, makeFigure, readSample } from '../../story-pieces';
import { storyFigures } from '$lib/story/story';

const malyar: Claimant = { id: 'malyar', name: 'Hanna Malyar', role: 'deputy defence minister' };
const russia: Claimant = { id: 'russia', name: 'Russia', note: 'No person is named.' };

function attribute(status: Status, claimant: Claimant | null, denied_by: Claimant | null = null): string {
	const { as_of, paragraphs } = makeFigure('unknown');
	const attribution: Attribution = { status, claimant, denied_by, as_of, paragraphs };
	return formatAttribution(attribution);
}

describe('formatClaimant', () => {
	it('adds the role where there is one, and names the article where nobody else claims', () => {
		expect(formatClaimant(malyar)).toBe('Hanna Malyar, deputy defence minister');
		expect(formatClaimant(russia)).toBe('Russia');
		expect(formatClaimant(null)).toBe('the article');
	});
});

describe('formatAttribution', () => {
	it.each<[Status, Claimant | null, Claimant | null, string]>([
		['reported', null, null, 'Reported by the article itself'],
		['claimed', malyar, null, 'Claimed by Hanna Malyar, deputy defence minister'],
		[
			'disputed',
			malyar,
			russia,
			'Disputed: claimed by Hanna Malyar, deputy defence minister, denied by Russia',
		],
		['disputed', null, russia, 'Disputed: claimed by the article, denied by Russia'],
		['confirmed', null, null, 'Confirmed: done in public or independently checked, by the article’s account'],
		['confirmed', russia, null, 'Confirmed: claimed by Russia, and done in public or independently checked'],
		['unverified', null, null, 'Unverified: the article could not verify it'],
	])('words "%s"', (status, claimant, denier, words) => {
		expect(attribute(status, claimant, denier)).toBe(words);
	});

	it('names the claimant of what is unverified, and does not say that they doubt it', () => {
		const words = attribute('unverified', russia);
		expect(words).toMatch(/^Unverified\b/);
		expect(words).toContain('Russia');
		expect(words).toBe('Unverified: claimed by Russia; the article could not verify it');
	});
});

describe('formatInputs', () => {
	it('names each input with its claimant', () => {
		const sample = readSample();
		expect(formatInputs(findFigure(sample, 'stayed'), storyFigures(sample))).toBe(
			'Calculated from: over 200 people left (the first party) and almost 50 people left again (the first party)',
		);
		expect(formatInputs(findFigure(sample, 'rate'), storyFigures(sample))).toBe(
			'Calculated from: 600 people crossed (the second party, an office)',
		);
	});
});

describe('formatSource', () => {
	const entered = makeFigure('over 47,000 people', { id: 'entered', claimant: russia });
	const left = makeFigure('almost 23,000 people', { id: 'left', claimant: malyar });
	const figures = [entered, left];
	const stayed = (...inputs: string[]) =>
		makeFigure('unknown', { calculated: { operation: 'difference', inputs, caveat: 'Two times.' } });

	it('is the claimant, or the article', () => {
		expect(formatSource(entered, figures)).toBe('Russia');
		expect(formatSource(makeFigure('5 boats'), figures)).toBe('the article');
	});

	it('of a calculated figure is us, with the claimant of each input, each once', () => {
		expect(formatSource(stayed('entered', 'left'), figures)).toBe(
			'Dateline, from figures of Russia and Hanna Malyar, deputy defence minister',
		);
		expect(formatSource(stayed('entered', 'entered'), figures)).toBe('Dateline, from figures of Russia');
	});
});
