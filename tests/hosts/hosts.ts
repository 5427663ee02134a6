/** All the publishers' pages, by the names that the tests and the developers' page give them. */
import { amp } from './amp';
import { datawrapper, datawrapperById } from './datawrapper';
import type { Host } from './host-page';
import { infogram } from './infogram';
import { tenEmbeds } from './many-embeds';
import { pymParent } from './pym';
import { singlePageSite } from './single-page-site';
import { strictPolicy } from './strict-policy';
import { plainFrame, withoutScripts } from './stripped';
import { wordpress } from './wordpress';

/** Those that make their one frame as high as the map asks. */
export const listeningHosts: Record<string, Host> = {
	WordPress: (story) => wordpress(story),
	'Pym.js': pymParent,
	Datawrapper: datawrapper,
	'Datawrapper, by id': datawrapperById,
	AMP: amp,
	Infogram: infogram,
	'a strict policy': strictPolicy,
};

export const otherHosts: Record<string, Host> = {
	'a plain frame': plainFrame,
	'scripts stripped': withoutScripts,
	'ten embeds': tenEmbeds,
	'a single-page site': singlePageSite,
};
