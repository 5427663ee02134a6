// What the domain asks of geography: whose land, and which line two countries share.
import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson';

/** The land of countries and the borders between them. Coordinates are [longitude, latitude], WGS 84. */
export interface Borders {
	/**
	 * The country's land at 1:10m in the worldview drawn, by ISO 3166-1 alpha-2 code; undefined if there is none.
	 * Rings follow RFC 7946's right-hand rule.
	 */
	country(code: string): Feature<Polygon | MultiPolygon, { code: string; name: string }> | undefined;
	/**
	 * The land border that two countries share, at 1:10m, in either order of the codes; undefined if they share
	 * none.
	 */
	border(a: string, b: string): Feature<MultiLineString> | undefined;
	/** All country codes known, sorted, for "nearest valid choice" errors. */
	codes(): string[];
}
