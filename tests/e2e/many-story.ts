/** A story of so many places that it is clustered, and its list in pages. */
const count = 150;
const numbers = Array.from({ length: count }, (_, i) => i + 1);
/** The ids of its places. */
export const manyIds = numbers.map((number) => `place-${number}`);
/** Places in rows over the middle of a country, each with one report. */
export const manyPlaces = `
title: Many places
kicker: Made for a test
summary: Nothing in it happened.
dateline: { place: Nowhere, date: 2020-05-04, derivation: Chosen for a test. }
as_of: 2020-05-04
source: { description: A text that was never written, paragraphs: ${count} }
topics: { all: { name: All of it } }
places:
${numbers.map((n) => `  place-${n}: { kind: city, name: Place ${n}, country: UA, coordinates: [${27 + (n % 15) * 0.6}, ${48.6 + Math.floor(n / 15) * 0.2}] }`).join('\n')}
reports:
${numbers.map((n) => `  - { id: report-${n}, place: place-${n}, topic: all, headline: Report ${n}, text: Nothing was reported., paragraphs: [${n}] }`).join('\n')}
`;
