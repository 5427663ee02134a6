/** What clusters are called where places have marks too. */

/** A cluster's id among those of places, none of which is written so. */
export function clusterMarkId(id: number): string {
	return `+${id}`;
}
