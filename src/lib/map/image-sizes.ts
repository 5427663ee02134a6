/** The sizes of a story's pictures, and how their text and map share the room. */

/** Pixels, and how many times as large everything in them is as on a page. */
export interface ImageSize {
	width: number;
	height: number;
	/** Of the column. */
	column: number;
	scale: number;
}

/** Of the map alone in a list of stories, in pixels of the page. */
export const thumbnailSize = { width: 360, height: 270 };

/** For cards that link to a page, and for print. */
export const imageSizes = {
	card: { width: 1200, height: 630, column: 400, scale: 1.2 },
	large: { width: 1600, height: 1000, column: 500, scale: 1.45 },
} satisfies Record<string, ImageSize>;
