/**
 * The words of the dialog that makes the code for an embed, and of what leads to it. They are for publishers, and apart from
 * those for readers (messages.ts, written-messages.ts and report-messages.ts).
 */
export const embedMessages = {
	title: 'Embed this map',
	/** In the section about the map. */
	heading: 'In your own page',
	/** Where a page cannot show the dialog: before the line, and the link where no line can be given. */
	paste: 'Paste this line where the map is to stand:',
	open: 'The map as other pages show it',
	view: 'View',
	place: 'Opens with',
	noPlace: 'The whole map',
	panel: 'Show the list beside the map, or under it',
	width: 'Width in pixels',
	wholeWidth: '100%',
	height: 'Height in pixels',
	codes: {
		iframe: {
			label: 'Plain frame',
			hint: 'Works everywhere, and keeps the size chosen above.',
			copy: 'Copy frame',
		},
		script: {
			label: 'Frame with a script',
			hint: 'Fits itself into the page. Where scripts are removed, a link stays.',
			copy: 'Copy script',
		},
		oembed: {
			label: 'oEmbed address',
			hint: 'For systems that ask for one. It keeps the view, and no other choice.',
			copy: 'Copy address',
		},
	},
	copied: 'Copied',
	copyFailed: 'Not allowed here. It is selected: press Ctrl+C or ⌘C.',
};
