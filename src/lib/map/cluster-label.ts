/** A cluster in words. */
import { formatCount } from '$lib/story/format';
import { messages } from '$lib/story/messages';
import type { Cluster } from './clusters';

/** How many places it is, and around which: "37 places around Kharkiv". */
export function clusterLabel({ count, lead }: Pick<Cluster, 'count' | 'lead'>): string {
	return messages.map.cluster(formatCount(count, 'place'), lead.name);
}
