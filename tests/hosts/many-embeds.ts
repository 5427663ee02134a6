/** A long page with ten embeds, each with our script, as an editor pastes them one by one. */
import { pastedScript, type EmbeddedStory, type HostPage } from './host-page';

/** Every second has its list open. */
export function tenEmbeds(story: EmbeddedStory): HostPage {
	const all = Array.from({ length: 10 }, (_, i) => {
		const options = { ...story.options, panel: i % 2 === 1 };
		return `<h2>Part ${i + 1}</h2>${pastedScript({ ...story, options })}`;
	});
	return { body: all.join('') };
}
