/** Writes scripts/headers.js down in the words of hosts: `_headers` (Netlify, Cloudflare Pages and others) and nginx. */
import { caching, common, contentTypes, pagePolicy } from './headers.js';

/** Where every page lies but embeds, in the patterns of `_headers`: `:story` is one part of a path, `*` the rest. */
const pages = ['/', '/:story/', '/:story/crossings/', '/:story/list/*'];

/** Types that these hosts may lack, or send without their character set. */
const rareTypes = ['.geojson', '.csv'];

/**
 * The file `_headers`, which such hosts read from the top of what they publish.
 *
 * All rules that match count, and two values of one header are joined: so no header stands in two rules that match the same
 * page. What is not hashed is left to these hosts: by themselves they say `max-age=0, must-revalidate`, which is `no-cache`.
 * @param {string} base the path that the site appears under: `/maps`, or empty
 * @returns {string}
 */
export function writeHeadersFile(base) {
	const policy = { 'Content-Security-Policy': pagePolicy };
	const rules = [
		{ path: '/*', headers: common },
		...pages.map((path) => ({ path, headers: policy })),
		{ path: '/_app/immutable/*', headers: { 'Cache-Control': caching.hashed } },
		{ path: '/embed.js', headers: { 'Cache-Control': caching.embedScript } },
		...rareTypes.map((ending) => ({
			path: `/*${ending}`,
			headers: { 'Content-Type': contentTypes[ending] },
		})),
	];
	return rules
		.map(({ path, headers }) => {
			const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
			return `${base}${path}\n${lines.join('')}`;
		})
		.join('\n');
}

/**
 * The configuration of nginx, for its folder conf.d. Its patterns find the site under any path.
 * @returns {string}
 */
export function writeNginxFile() {
	const types = Object.entries(contentTypes).map(([ending, type]) => {
		const [name = '', ...parameters] = type.split('; ');
		return { ending: ending.slice(1), name, isText: parameters.length > 0 };
	});
	const texts = unique(types.filter(({ name, isText }) => isText && name !== 'text/html'));
	const packed = unique(types.filter(({ name }) => !/^(text\/html|image\/png|font\/.*)$/.test(name)));
	const always = Object.entries(common).map(([name, value]) => `add_header ${name} ${quote(value)} always;`);
	return `# Dateline on nginx: copy this to /etc/nginx/conf.d/dateline.conf and change the three lines marked with "yours".
# Under a path such as /maps/, put the site in a folder of that name below the root, and write /maps/404.html.
# Written by scripts/host-files.js; the browser tests serve the site with it. docs/headers.md tells why.

map $uri $dateline_caching {
	default ${quote(caching.other)};
	~/_app/immutable/ ${quote(caching.hashed)};
	~/embed\\.js$ ${quote(caching.embedScript)};
}

# Embeds have none: any page may frame them.
map $uri $dateline_policy {
	default "";
	~/embed/ "";
	~/(index\\.html)?$ ${quote(pagePolicy)};
}

server {
	listen 80; # yours: with TLS
	server_name maps.example.org; # yours
	root /var/www/dateline; # yours: the folder that holds what is in build/

	index index.html;
	# A folder without its slash is redirected, also behind a server that speaks TLS for this one.
	absolute_redirect off;
	error_page 403 404 =404 /404.html;

	types {
${types.map(({ ending, name }) => `\t\t${name} ${ending};`).join('\n')}
	}
	default_type application/octet-stream;
	charset utf-8;
	charset_types ${texts};

	# Where the module for Brotli is installed: brotli on; and brotli_types, with the same types.
	gzip on;
	gzip_static on;
	gzip_vary on;
	gzip_proxied any;
	gzip_min_length 1024;
	gzip_types ${packed};

	# A location with an add_header of its own loses all of these: repeat them there.
${always.map((line) => `\t${line}`).join('\n')}
	add_header Content-Security-Policy $dateline_policy always;
	add_header Cache-Control $dateline_caching always;
}
`;
}

/** @param {{ name: string }[]} types */
function unique(types) {
	return [...new Set(types.map(({ name }) => name))].join(' ');
}

/** @param {string} value */
function quote(value) {
	return `"${value}"`;
}
