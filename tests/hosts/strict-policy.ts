/** A page whose policy allows our script and our frames, and nothing else: no style, no other script, no text as HTML. */
import { pastedScript, type EmbeddedStory, type HostPage } from './host-page';

export function strictPolicy(story: EmbeddedStory): HostPage {
	const { origin } = new URL(story.site);
	const policy = [
		"default-src 'none'",
		`script-src ${origin}`,
		`frame-src ${origin}`,
		"base-uri 'none'",
		"form-action 'none'",
		"require-trusted-types-for 'script'",
	];
	return { body: pastedScript(story), headers: { 'content-security-policy': policy.join('; ') } };
}
