/** The two ways in which a story is shown. */

/** All reports, or the border crossings, in which what happened stands back behind who left. */
export type View = 'reports' | 'crossings';

/** The same as publishers write them, in parameters and messages: `map` is the map with its reports. */
export type EmbedView = 'map' | 'crossings';

/** A view as publishers write it. */
export function embedView(view: View): EmbedView {
	return view === 'crossings' ? 'crossings' : 'map';
}
