/** The marks and labels of the framing that a map shows, kept up to date as it moves. */
import type { StoryFeatures } from '$lib/story/features';
import type { StoryOutline } from '$lib/story/outline';
import type { Framing } from './drawn-frame';
import { frameLabels, remainingLabels, type FramedLabel } from './framed-labels';
import { areMarksStale, framedMarks, type FramedMarks, type MarkFraming } from './framed-marks';

export class FramedPicture {
	marks: FramedMarks;
	labels: FramedLabel[];
	readonly #story: StoryOutline;
	readonly #features: StoryFeatures;

	/** @param labels where they have their places already */
	constructor(story: StoryOutline, features: StoryFeatures, framing: MarkFraming, labels: FramedLabel[]) {
		this.#story = story;
		this.#features = features;
		this.marks = framedMarks(story, framing);
		this.labels = labels;
	}

	/** Both, as the style takes them. */
	get parts(): { marks: FramedMarks; labels: FramedLabel[] } {
		return { marks: this.marks, labels: this.labels };
	}

	/** Chooses marks and places labels for a framing in which the map rests. */
	renew(framing: Framing, labels = frameLabels(this.#story, this.#features, framing)): void {
		this.marks = framedMarks(this.#story, framing);
		this.labels = labels;
	}

	/**
	 * Follows a map that moves: with other marks where those that it has are not enough, and no label of a mark that is gone.
	 *
	 * @returns whether something has changed
	 */
	follow(framing: MarkFraming): boolean {
		if (!areMarksStale(this.marks, this.#story, framing)) return false;
		this.marks = framedMarks(this.#story, framing);
		this.labels = remainingLabels(this.labels, this.marks);
		return true;
	}
}
