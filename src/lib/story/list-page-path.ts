/** The path of a page of the list below that of its story, with the slash at its end: '' for the first. */
export function listPagePath(number: number): string {
	return number <= 1 ? '' : `list/${number}/`;
}
