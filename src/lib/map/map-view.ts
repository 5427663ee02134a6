/** The two ways in which the map shows a story. */

/** All reports, or the border crossings, in which what happened stands back behind who left. */
export type MapView = 'reports' | 'crossings';
