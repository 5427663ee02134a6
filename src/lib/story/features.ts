/** The story as GeoJSON (RFC 7946): one feature a place, one a flow, one a report that is about no place. */
import { bbox } from '@turf/bbox';
import { truncate } from '@turf/truncate';
import type { Feature, FeatureCollection, Geometry, LineString } from 'geojson';
import type { Borders } from './borders';
import { flowArc } from './flow-arc';
import { flowId, storyFlows } from './flows';
import { placeGeometry } from './geometry';
import { writtenMessages } from './written-messages';
import { placeReports } from './place-reports';
import { figureRecord, reportRecord, type FigureRecord, type ReportRecord } from './record';
import type { PlaceKind, Precision } from './schema-places';
import { storyFigures, type Figure, type Place, type Story } from './story';

export interface PlaceProperties {
	name: string;
	aliases: string[];
	kind: PlaceKind;
	precision: Precision;
	/** ISO 3166-1 alpha-2. */
	countries: string[];
	sides: Place['sides'];
	note: string | null;
	reports: ReportRecord[];
}

export interface FlowProperties {
	kind: 'flow';
	from: string;
	to: string;
	/** The line shows where from and where to, and no way that anybody took. */
	schematic: true;
	figure: FigureRecord;
}

/** A report about no place; its feature has no geometry. */
export interface PlacelessProperties {
	name: string;
	aliases: string[];
	kind: 'not-on-map';
	precision: null;
	countries: string[];
	reports: ReportRecord[];
}

export type StoryFeature = Feature<Geometry | null, PlaceProperties | FlowProperties | PlacelessProperties>;

/** What the GeoJSON holds beside its features, as foreign members (RFC 7946, section 6.1). */
export interface StoryFeatures extends FeatureCollection<Geometry | null, StoryFeature['properties']> {
	title: string;
	worldview: string;
	corrections: Story['corrections'];
	/** Whose data the positions of places are, where the story does not give them itself. */
	credits?: string;
}

/** Decimals of a degree: ten metres, finer than any place here is known. */
const PRECISION = 4;

/** Turns a story into its FeatureCollection, with a bbox over all that has a geometry. */
export function storyFeatures(story: Story, borders: Borders): StoryFeatures {
	const figures = storyFigures(story);
	const places = story.places.map((place): StoryFeature => {
		const geometry = truncate(placeGeometry(place, borders), { precision: PRECISION });
		return {
			type: 'Feature',
			id: place.id,
			bbox: bbox(geometry),
			geometry,
			properties: placeProperties(place, story, figures),
		};
	});
	const arcs = new Map<string, LineString>();
	const flows = storyFlows(story).map((flow): StoryFeature => {
		const ends = `${flow.from.id} ${flow.to.id}`;
		// Looking for where a border is crossed takes long.
		const geometry = arcs.get(ends) ?? flowArc(flow, borders);
		arcs.set(ends, geometry);
		const properties: FlowProperties = {
			kind: 'flow',
			from: flow.from.id,
			to: flow.to.id,
			schematic: true,
			figure: figureRecord(flow.figure, figures, story.corrections),
		};
		return {
			type: 'Feature',
			id: flowId(flow.figure.id),
			bbox: bbox(geometry),
			geometry,
			properties,
		};
	});
	const placeless = story.reports
		.filter((report) => report.place === null)
		.map((report): StoryFeature => {
			const properties: PlacelessProperties = {
				name: report.headline,
				aliases: [],
				kind: 'not-on-map',
				precision: null,
				countries: [],
				reports: [reportRecord(report, figures, story.corrections)],
			};
			return { type: 'Feature', id: report.id, geometry: null, properties };
		});
	const located = [...places, ...flows];
	return {
		type: 'FeatureCollection',
		bbox: bbox({ type: 'FeatureCollection', features: located as Feature[] }),
		title: story.title,
		worldview: story.worldview,
		corrections: story.corrections,
		...(story.places.some(({ gazetteer }) => gazetteer) && {
			credits: writtenMessages.about.gazetteerCredit,
		}),
		features: [...located, ...placeless],
	};
}

function placeProperties(place: Place, story: Story, figures: readonly Figure[]): PlaceProperties {
	return {
		name: place.name,
		aliases: place.aliases.map(({ name }) => name),
		kind: place.kind,
		precision: place.precision,
		countries: place.countries,
		sides: place.sides,
		note: place.note,
		reports: placeReports(story, place.id).map((report) => reportRecord(report, figures, story.corrections)),
	};
}

/**
 * The features that a map needs beside the story: areas, borders and flows, without what was reported there.
 *
 * @param drawn ids of those that the map draws
 */
export function mapFeatures(all: StoryFeatures, drawn: ReadonlySet<string>): StoryFeatures {
	const features = all.features
		.filter(({ id, geometry }) => geometry && geometry.type !== 'Point' && drawn.has(String(id)))
		.map(({ properties, ...feature }): StoryFeature => ({
			...feature,
			properties: properties.kind === 'flow' ? properties : { ...properties, aliases: [], reports: [] },
		}));
	return { ...all, features };
}
