// What the domain asks of a gazetteer: which places a name can mean.

/** A settlement of the gazetteer. Coordinates are [longitude, latitude], WGS 84. */
export interface GazetteerPlace {
	name: string;
	/** Other spellings and former names, without those that search would take for one of the others. */
	aliases: string[];
	coordinates: [longitude: number, latitude: number];
	/** 0 where it is not known. */
	population: number;
}

/** Settlements by name and country (ISO 3166-1 alpha-2). */
export interface Gazetteer {
	/** Every place of a country that has the name, or an alias, as search compares them (`foldName`). */
	find(name: string, country: string): readonly GazetteerPlace[];
	/** Every name and alias in a country, for "nearest valid choice" errors; none where it knows no such country. */
	names(country: string): readonly string[];
}
