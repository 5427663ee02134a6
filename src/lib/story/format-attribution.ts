/** Who says so, in one line: status, claimant, as of when. */
import { formatList, formatQuantity } from './format';
import { itemsById } from './lookup';
import { messages } from './messages';
import { reportMessages } from './report-messages';
import type { Attribution, Claimant, Figure } from './story';

const text = reportMessages.attribution;

/** The claimant's name with what makes them one: "Hanna Malyar, Ukraine's deputy defence minister". */
export function formatClaimant(claimant: Claimant | null): string {
	if (!claimant) return messages.article;
	return claimant.role ? `${claimant.name}, ${claimant.role}` : claimant.name;
}

/** "Claimed by the Polish Border Guard", "Unverified: the article could not verify it", "Disputed: claimed by Ukraine, denied by Russia". */
export function formatAttribution({ claimant, status, denied_by }: Attribution): string {
	const name = formatClaimant(claimant);
	switch (status) {
		case 'reported':
			return text.reportedBy;
		case 'unverified':
			return claimant ? text.unverifiedClaim(name) : text.unverifiedArticle;
		case 'disputed':
			return text.disputedClaim(name, formatClaimant(denied_by));
		case 'claimed':
			return text.claimedBy(name);
		case 'confirmed':
			return claimant ? text.confirmedClaim(name) : text.confirmedArticle;
	}
}

/** What a calculated figure was derived from: each input with its claimant. */
export function formatInputs(figure: Figure, figures: readonly Figure[]): string {
	const inputs = calculatedInputs(figure, figures);
	return text.calculatedFrom(
		formatList(
			inputs.map(
				(input) => `${formatQuantity(input.quantity)} ${input.measure} (${formatClaimant(input.claimant)})`,
			),
		),
	);
}

/** The claimant as a download names it: of a calculated figure, that we derived it and from whose. */
export function formatSource(figure: Figure, figures: readonly Figure[]): string {
	if (!figure.calculated) return formatClaimant(figure.claimant);
	const inputs = calculatedInputs(figure, figures);
	return text.calculatedBy(formatList([...new Set(inputs.map((input) => formatClaimant(input.claimant)))]));
}

function calculatedInputs({ calculated }: Figure, figures: readonly Figure[]): Figure[] {
	return (calculated?.inputs ?? []).flatMap((id) => itemsById(figures).get(id) ?? []);
}
