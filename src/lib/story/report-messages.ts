/**
 * The words in which places, reports and figures are told, wherever that is: lists, tables, notes, downloads. The server alone
 * writes them, as those of written-messages.ts.
 */
export const reportMessages = {
	precision: {
		site: 'The article names this spot.',
		settlement: 'The article names the town, not the spot in it.',
		area: 'Somewhere in this area: the article is no more exact.',
		country: 'The country as a whole: the article is no more exact.',
		inferred: 'Inferred: the article implies this place and does not name it.',
	},
	borderPrecision: 'Somewhere on this border: the article is no more exact.',
	place: {
		aliases: (names: string) => `Also written ${names}`,
		sides: (from: string, to: string) => `From ${from} to ${to}`,
		side: (name: string, country: string) => `${name} (${country})`,
		notOnMap: 'Not on the map',
		notOnMapText: 'The article names no place for these.',
	},
	status: {
		reported: 'Reported',
		claimed: 'Claimed',
		unverified: 'Unverified',
		disputed: 'Disputed',
		confirmed: 'Confirmed',
		calculated: 'Calculated',
	},
	statusMeaning: {
		reported: 'the article says it in its own voice',
		claimed: 'someone says it, and the article says who or which office',
		unverified: 'the article says that it could not be verified',
		disputed: 'someone denies it',
		confirmed: 'it was done in public, or the article names independent confirmation',
	},
	statuses: {
		title: 'What is verified, and what is not',
		lead: 'A status belongs to one statement, not to the whole event. That something happened and who caused it are two statements.',
	},
	attribution: {
		claimedBy: (claimant: string) => `Claimed by ${claimant}`,
		reportedBy: 'Reported by the article itself',
		confirmedArticle: 'Confirmed: done in public or independently checked, by the article’s account',
		confirmedClaim: (claimant: string) =>
			`Confirmed: claimed by ${claimant}, and done in public or independently checked`,
		unverifiedClaim: (claimant: string) =>
			`Unverified: claimed by ${claimant}; the article could not verify it`,
		unverifiedArticle: 'Unverified: the article could not verify it',
		disputedClaim: (claimant: string, denier: string) =>
			`Disputed: claimed by ${claimant}, denied by ${denier}`,
		calculatedFrom: (inputs: string) => `Calculated from: ${inputs}`,
		calculatedBy: (claimants: string) => `Dateline, from figures of ${claimants}`,
		asOf: (time: string) => `as of ${time}`,
		/** Follows an as-of that the article does not give for this figure, by the precision that it has. */
		inherited: {
			year: ' (the article’s year)',
			month: ' (the article’s month)',
			day: ' (the article’s day)',
			hour: ' (the article’s time)',
		},
		paragraph: (numbers: string) => `¶ ${numbers}`,
		paragraphLabel: (numbers: string) => `Paragraph ${numbers} of the article`,
		paragraphsLabel: (numbers: string) => `Paragraphs ${numbers} of the article`,
		words: (words: string) => `In the article: “${words}”`,
		partOf: (whole: string, claimant: string) => `part of ${whole} (${claimant})`,
		partOfInferred: (whole: string, claimant: string) =>
			`part of ${whole} (${claimant}), as the article implies`,
		caveat: (reason: string) => `Why it may be wrong: ${reason}`,
		when: (time: string) => `When: ${time}`,
		note: 'How it was read',
		/** At a figure that was wrong. */
		corrected: (date: string, was: string) => `Corrected on ${date}; was ${was}`,
		/** A reading after the words that it is of. */
		reading: (words: string, reading: string) => `“${words}”: ${reading}`,
		/** A figure that nobody gives: what was measured comes first. */
		unknownFigure: (measure: string) => `${measure}: `,
	},
	perHour: (unit: string) => `${unit} per hour`,
	time: {
		moment: (day: string, clock: string) => `${day}, ${clock}`,
		clock: (moment: string, city: string, utc: string) => `${moment} in ${city} (${utc} UTC)`,
		hours: (day: string, start: string, end: string, city: string, utc: string) =>
			`${day}, ${start} to ${end} in ${city} (${end} is ${utc} UTC)`,
		range: (start: string, end: string) => `${start} to ${end}`,
		since: (start: string) => `since ${start}`,
		until: (end: string) => `until ${end}`,
		soFar: 'so far',
		words: (words: string) => `“${words}”`,
	},
};
