import * as z from 'zod/mini';
import { BASE_KINDS, boundsOf, cornersOf } from './drawn-base.ts';
import type { BaseFeature, BaseKind, BaseRank, DrawnBase } from './drawn-base.ts';

const position = z.pipe(
	z.tuple([z.number(), z.number()], z.number()),
	z.transform(([longitude, latitude]): [number, number] => [rounded(longitude), rounded(latitude)])
);
const line = z.array(position).check(z.minLength(2));
const rings = z.array(z.array(position).check(z.minLength(4))).check(z.minLength(1));
const geometry = z.discriminatedUnion('type', [
	z.object({ type: z.literal('Point'), coordinates: position }),
	z.object({ type: z.literal('LineString'), coordinates: line }),
	z.object({ type: z.literal('MultiLineString'), coordinates: z.array(line) }),
	z.object({ type: z.literal('Polygon'), coordinates: rings }),
	z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(rings) })
]);
const feature = z.object({
	type: z.literal('Feature'),
	properties: z.record(z.string(), z.unknown()),
	geometry
});
const collection = z.object({
	type: z.literal('FeatureCollection'),
	bbox: z.optional(z.tuple([z.number(), z.number(), z.number(), z.number()])),
	features: z.array(z.unknown())
});

/** Five decimals are about a metre: finer than any line that is drawn. */
const rounded = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

/** A drawing that was brought into our shape, and how many of its features we draw nothing for. */
export interface Compiled {
	base: DrawnBase;
	leftOut: number;
}

/** Lines and shapes are drawn a little past the edge of a map; this much of its width is kept out of sight. */
const MARGIN = 0.05;

/**
 * Reads a drawing that a site provides (GeoJSON, RFC 7946, in WGS 84) and brings it into the shape that phones draw. What
 * a feature is comes from our own `kind` and `rank`, else from the tags of OpenStreetMap; one that is neither, or whose
 * geometry does not suit its kind, is left out and counted. How far it goes is its `bbox`, else what its features cover
 * less a margin. `undefined` when there is nothing in it to draw.
 */
export function compileDrawnBase(json: unknown): Compiled | undefined {
	const file = collection.safeParse(json).data;
	if (!file) return undefined;
	const features = file.features.flatMap((each) => featureFrom(each) ?? []);
	if (features.length === 0) return undefined;
	const bbox = file.bbox ?? innerBox(features);
	return {
		base: { type: 'FeatureCollection', bbox, features },
		leftOut: file.features.length - features.length
	};
}

function featureFrom(raw: unknown): BaseFeature | undefined {
	const parsed = feature.safeParse(raw).data;
	const use = parsed && useOf(parsed.properties);
	if (!use || !SHAPES[use.kind].test(parsed.geometry.type)) return undefined;
	const { name } = parsed.properties;
	return {
		type: 'Feature',
		properties: { ...use, ...(typeof name === 'string' && name !== '' && { name }) },
		geometry: parsed.geometry
	};
}

const SHAPES: Record<BaseKind, RegExp> = {
	sea: /Polygon$/,
	park: /Polygon$/,
	river: /Polygon$|LineString$/,
	road: /LineString$/,
	metro: /LineString$/,
	station: /^Point$/,
	place: /^Point$/
};

interface Use {
	kind: BaseKind;
	rank: BaseRank;
}
const use = (kind: BaseKind, rank: BaseRank, ...values: string[]) =>
	values.map((value) => [value, { kind, rank }] as const);

/**
 * What is drawn of OpenStreetMap, by key and value (wiki.openstreetmap.org/wiki/Map_features). Streets that people live in
 * are not: a drawing of every one would be too large for a phone.
 */
const TAGS: Readonly<Record<string, Readonly<Record<string, Use>>>> = {
	place: Object.fromEntries([
		...use('place', 1, 'city', 'town'),
		...use('place', 2, 'village', 'suburb'),
		...use('place', 3, 'hamlet', 'quarter', 'neighbourhood')
	]),
	highway: Object.fromEntries([
		...use('road', 1, 'motorway', 'trunk'),
		...use('road', 2, 'primary'),
		...use('road', 3, 'secondary', 'tertiary')
	]),
	railway: Object.fromEntries([
		...use('metro', 1, 'rail', 'subway', 'light_rail', 'tram'),
		...use('station', 1, 'station', 'halt'),
		...use('station', 2, 'tram_stop')
	]),
	waterway: Object.fromEntries([
		...use('river', 1, 'river', 'riverbank'),
		...use('river', 2, 'canal')
	]),
	natural: Object.fromEntries([...use('river', 1, 'water'), ...use('sea', 1, 'bay')]),
	leisure: Object.fromEntries([
		...use('park', 1, 'park', 'nature_reserve'),
		...use('park', 2, 'garden', 'recreation_ground')
	])
};

function useOf(properties: Readonly<Record<string, unknown>>): Use | undefined {
	const { kind, rank = 1 } = properties;
	if (kind !== undefined) {
		const own = BASE_KINDS.find((each) => each === kind);
		return own && isRank(rank) ? { kind: own, rank } : undefined;
	}
	for (const [key, uses] of Object.entries(TAGS)) {
		const value = properties[key];
		if (typeof value === 'string' && Object.hasOwn(uses, value)) return uses[value];
	}
	return undefined;
}
const isRank = (rank: unknown): rank is BaseRank => rank === 1 || rank === 2 || rank === 3;

function innerBox(features: readonly BaseFeature[]): DrawnBase['bbox'] {
	const { south, west, north, east } = boundsOf(features.flatMap(cornersOf));
	const [down, across] = [(north - south) * MARGIN, (east - west) * MARGIN];
	return [west + across, south + down, east - across, north - down].map(
		rounded
	) as DrawnBase['bbox'];
}
