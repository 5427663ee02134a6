/**
 * The height of an embed, as the hosts of other tools understand it. All are sent: each host takes its own and leaves the
 * rest. The messages are those of WordPress (wp-embed.js), Datawrapper's embed script, Pym.js 1.3, AMP's amp-iframe, and
 * of Infogram, Embedly and Medium, which share one.
 */

export interface HeightReceiver {
	/** The id of the frame for a Pym parent; null where none was given. */
	childId: string | null;
	/** The secret of WordPress; null where none was given. */
	secret: string | null;
	/** The story's slug, which stands for the id of a chart. */
	id: string;
	/** The embed's own address, by which some hosts find the frame. */
	address: string;
}

/**
 * The messages that tell the page around how high the embed wants to be.
 *
 * @param height in CSS pixels
 * @param receiver what the page around has told the embed of itself, and what it knows the embed by
 */
export function heightMessages(height: number, { childId, secret, id, address }: HeightReceiver): unknown[] {
	const messages: unknown[] = [
		{ type: 'dateline:height', version: 1, height },
		{ 'datawrapper-height': { [id]: height } },
		{ sentinel: 'amp', type: 'embed-size', height },
		JSON.stringify({ context: 'iframe.resize', src: address, height }),
	];
	if (secret !== null) messages.push({ message: 'height', value: height, secret });
	if (childId !== null) messages.push(`pymxPYMx${childId}xPYMxheightxPYMx${height}`);
	return messages;
}
