import {
	CenteredTextSymbolizer,
	exp,
	GeomType,
	LineLabelSymbolizer,
	LineSymbolizer,
	PolygonSymbolizer
} from 'protomaps-leaflet';
import type { Filter, LabelRule, PaintRule } from 'protomaps-leaflet';

/** The colours of a ground, as the style sheet has them now, and the letters that the page is written in. */
export interface GroundColours {
	ground: string;
	water: string;
	river: string;
	green: string;
	road: string;
	rail: string;
	building: string;
	ink: string;
	soft: string;
	waterInk: string;
	font: string;
}

/** A layer of a tile, and which kinds of what is in it; none named stands for all. */
type Named = readonly [layer: string, ...kinds: string[]];
type Stops = [zoom: number, pixels: number][];

/** OpenMapTiles tells kinds by `class`, Protomaps by `kind`. */
const isOneOf =
	([, ...kinds]: Named, shape: GeomType): Filter =>
	(_zoom, { props, geomType }) =>
		geomType === shape &&
		(kinds.length === 0 || kinds.includes(String(props['class'] ?? props['kind'])));

const areas = (fill: string, ...named: Named[]): PaintRule[] =>
	named.map((each) => ({
		dataLayer: each[0],
		filter: isOneOf(each, GeomType.Polygon),
		symbolizer: new PolygonSymbolizer({ fill })
	}));

const lines = (color: string, width: Stops, named: Named[], dash?: number[]): PaintRule[] =>
	named.map((each) => ({
		dataLayer: each[0],
		minzoom: width[0]?.[0] ?? 0,
		filter: isOneOf(each, GeomType.Line),
		symbolizer: new LineSymbolizer({
			color,
			width: exp(1.6, width),
			lineCap: 'round',
			lineJoin: 'round',
			...(dash && { dash, dashColor: color, dashWidth: exp(1.6, width), lineCap: 'butt' })
		})
	}));

/**
 * A calm ground that marks stand out on: land, water, what is green, and the ways, in the colours of the style sheet. It
 * reads tiles in the layers of OpenMapTiles, as tilemaker writes them, and in those of Protomaps.
 */
export const paintRules = (colours: GroundColours): PaintRule[] => [
	...areas(
		colours.green,
		['landcover', 'grass', 'wood', 'forest', 'grassland'],
		[
			'landuse',
			'cemetery',
			'pitch',
			'park',
			'wood',
			'forest',
			'grass',
			'nature_reserve',
			'golf_course'
		],
		['park']
	),
	...areas(colours.water, ['water']),
	...lines(
		colours.river,
		[
			[11, 1],
			[16, 5]
		],
		[
			['waterway', 'river', 'canal'],
			['water', 'river', 'canal']
		]
	),
	...areas(colours.building, ['building'], ['buildings']).map((rule) => ({ ...rule, minzoom: 15 })),
	...ways(colours)
];

const ways = ({ road, rail }: GroundColours): PaintRule[] => [
	...lines(
		road,
		[
			[13, 0.8],
			[16, 5]
		],
		[
			['transportation', 'minor', 'service', 'busway'],
			['roads', 'minor_road']
		]
	),
	...lines(
		road,
		[
			[15, 0.8],
			[16, 1.6]
		],
		[
			['transportation', 'path', 'track'],
			['roads', 'path', 'other']
		]
	),
	...lines(
		rail,
		[
			[10, 0.8],
			[16, 2]
		],
		[
			['transportation', 'rail', 'transit'],
			['roads', 'rail']
		],
		[5, 3.5]
	),
	...lines(
		road,
		[
			[9, 0.8],
			[16, 8]
		],
		[
			['transportation', 'secondary', 'tertiary'],
			['roads', 'medium_road']
		]
	),
	...lines(
		road,
		[
			[7, 1],
			[16, 12]
		],
		[
			['transportation', 'motorway', 'trunk', 'primary'],
			['roads', 'highway', 'major_road']
		]
	)
];

/** Names are given in the letters that we write in, where a tile has them so. */
const NAME = ['name:latin', 'name'];

const names = (
	{ ground, font }: GroundColours,
	fill: string,
	size: number,
	minzoom: number,
	...named: Named[]
): LabelRule[] =>
	named.map((each) => ({
		dataLayer: each[0],
		minzoom,
		filter: isOneOf(each, GeomType.Point),
		symbolizer: new CenteredTextSymbolizer({
			labelProps: NAME,
			fill,
			stroke: ground,
			width: 4,
			lineHeight: 1.3,
			font: `${size > 14 ? 700 : 600} ${size}px ${font}`
		})
	}));

const along = (
	colours: GroundColours,
	fill: string,
	minzoom: number,
	named: Named[]
): LabelRule[] =>
	named.map((each) => ({
		dataLayer: each[0],
		minzoom,
		filter: isOneOf(each, GeomType.Line),
		symbolizer: new LineLabelSymbolizer({
			labelProps: NAME,
			fill,
			stroke: colours.ground,
			width: 3,
			font: `500 12px ${colours.font}`
		})
	}));

/** Who comes first keeps its place: the larger a place, the sooner. */
export const labelRules = (colours: GroundColours): LabelRule[] => [
	...names(colours, colours.ink, 16, 0, ['place', 'city', 'town'], ['places', 'locality']),
	...names(colours, colours.ink, 14, 11, ['place', 'village', 'suburb']),
	...names(
		colours,
		colours.soft,
		13,
		13,
		['place', 'hamlet', 'quarter', 'neighbourhood'],
		['places', 'neighbourhood']
	),
	...names(colours, colours.soft, 12, 14, ['poi', 'railway', 'park'], ['pois', 'station', 'park']),
	...names(colours, colours.waterInk, 13, 9, ['water_name'], ['water']),
	...along(colours, colours.waterInk, 12, [['waterway', 'river', 'canal']]),
	...along(colours, colours.soft, 14, [
		['transportation_name', 'motorway', 'trunk', 'primary', 'secondary', 'tertiary'],
		['roads', 'highway', 'major_road']
	]),
	...along(colours, colours.soft, 16, [
		['transportation_name', 'minor'],
		['roads', 'minor_road']
	])
];
