/** A story's first view as a small picture, for a list of stories. */
import { frameLabels } from './framed-labels';
import { homeCamera } from './home-camera';
import { thumbnailSize } from './image-sizes';
import type { Palette } from './palette';
import type { Drawing } from './svg-drawing';
import { drawStorySvg } from './svg-picture';

const insets = { top: 4, right: 8, bottom: 4, left: 8 };

/** Draws the picture. Its letters are the reader's own: it stands in a page that has the same. */
export function drawThumbnail(drawing: Drawing & { palette: Palette }): string {
	const { story, features } = drawing;
	const frame = thumbnailSize;
	const camera = homeCamera(story, features, frame, insets);
	const labels = frameLabels(story, features, { camera, frame, insets, covered: [] });
	return drawStorySvg({ ...drawing, frame, camera, labels });
}
