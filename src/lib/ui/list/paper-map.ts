import { distanceMiles } from '../../domain/geography.ts';
import type { Bounds, PlaceName, Point } from '../../domain/geography.ts';
import { boundsAround, boundsOf, cornersOf } from '../../domain/geography/drawn-base.ts';
import type {
	BaseFeature,
	BaseGeometry,
	DrawnBase,
	Position
} from '../../domain/geography/drawn-base.ts';
import type { Pin } from '../map/doors.ts';
import { legibleNames, namesOf } from '../map/names.ts';
import type { Box, MapName, PlacedName } from '../map/names.ts';
import { scaleOf } from '../map/scale.ts';
import type { Scale } from '../map/scale.ts';

/** A small map for paper: where each number of a list is, on as much of a drawing as lies round them. */
export interface PaperMap {
	width: number;
	height: number;
	shapes: { kind: string; rank: number; isLine: boolean; path: string }[];
	names: { text: string; kind: string; rank: number; x: number; y: number }[];
	marks: PaperMark[];
	scale: Scale;
}
/** One place, with the numbers of all that is on there or too near by to be told apart. */
export interface PaperMark {
	x: number;
	y: number;
	numbers: number[];
}

const WIDTH = 680;
const HEIGHT = 400;
/** Room round the outermost marks, in pixels. */
const ROOM = 60;
/** However close together they are, so many miles each way are shown. */
const LEAST_MILES = 0.6;
/** Marks nearer than this, in pixels, would hide one another's numbers. */
const NEAR = 30;
const LONGEST_SCALE = 140;
const TILE = 256;

/** Web Mercator, on a world that is 1 wide. */
function mercator({ latitude, longitude }: Point) {
	const radians = (latitude * Math.PI) / 180;
	return {
		x: (longitude + 180) / 360,
		y: (1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2
	};
}

/**
 * Lays a map out for some pins. Names come from the drawing, or where there is none from `places`. `undefined` when no
 * activity of the list has a place.
 */
export function layOutPaperMap(
	pins: readonly Pin[],
	base: DrawnBase | undefined,
	places: readonly PlaceName[]
): PaperMap | undefined {
	if (pins.length === 0) return undefined;
	const { project, pixels } = projectionTo(frameOf(pins));
	const marks = marksOf(pins, project);
	const features = (base?.features ?? []).filter((feature) => isInView(feature, project));
	const names = legibleNames(
		base ? namesOf(features) : places.map(asName),
		Math.log2(pixels / TILE),
		project,
		marks.map(boxOf)
	);
	const middle = pins[0]!;
	const mile = boundsAround(middle, 0.5);
	const across = (longitude: number) => project({ ...middle, longitude }).x;
	return {
		width: WIDTH,
		height: HEIGHT,
		shapes: features.flatMap((feature) => shapeOf(feature, project)),
		names: names.map((name) => placed(name, project)),
		marks,
		scale: scaleOf(across(mile.east) - across(mile.west), LONGEST_SCALE)
	};
}

type Project = (point: Point) => { x: number; y: number };

function frameOf(pins: readonly Point[]): Bounds {
	const { south, west, north, east } = boundsOf(pins);
	const middle = { latitude: (south + north) / 2, longitude: (west + east) / 2 };
	const least = boundsAround(middle, LEAST_MILES / 2);
	return {
		south: Math.min(south, least.south),
		west: Math.min(west, least.west),
		north: Math.max(north, least.north),
		east: Math.max(east, least.east)
	};
}

function projectionTo({ south, west, north, east }: Bounds) {
	const from = mercator({ latitude: north, longitude: west });
	const to = mercator({ latitude: south, longitude: east });
	const pixels = Math.min(
		(WIDTH - 2 * ROOM) / (to.x - from.x),
		(HEIGHT - 2 * ROOM) / (to.y - from.y)
	);
	const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
	const project: Project = (point) => {
		const { x, y } = mercator(point);
		return { x: (x - middle.x) * pixels + WIDTH / 2, y: (y - middle.y) * pixels + HEIGHT / 2 };
	};
	return { project, pixels };
}

/** Each pin joins the first mark that is near enough. */
function marksOf(pins: readonly Pin[], project: Project): PaperMark[] {
	const marks: PaperMark[] = [];
	for (const pin of pins) {
		const { x, y } = project(pin);
		const near = marks.find((mark) => Math.hypot(mark.x - x, mark.y - y) < NEAR);
		if (near) near.numbers.push(pin.number);
		else marks.push({ x, y, numbers: [pin.number] });
	}
	return marks;
}

const boxOf = ({ x, y, numbers }: PaperMark): Box => ({
	x,
	y,
	width: NEAR + 16 * (numbers.length - 1),
	height: NEAR
});

function isInView(feature: BaseFeature, project: Project): boolean {
	const { south, west, north, east } = boundsOf(cornersOf(feature));
	const { x: left, y: top } = project({ latitude: north, longitude: west });
	const { x: right, y: bottom } = project({ latitude: south, longitude: east });
	return right > 0 && left < WIDTH && bottom > 0 && top < HEIGHT;
}

const asName = ({ name, latitude, longitude }: PlaceName): MapName => ({
	text: name,
	kind: 'place',
	rank: 2,
	spots: [{ latitude, longitude }]
});

function placed({ below, text, kind, rank, ...point }: PlacedName, project: Project) {
	const { x, y } = project(point);
	return { text, kind, rank, x: rounded(x), y: rounded(y + below) };
}

function shapeOf({ properties: { kind, rank }, geometry }: BaseFeature, project: Project) {
	const lines = linesOf(geometry);
	if (lines.length === 0) return [];
	const isLine = geometry.type.endsWith('LineString');
	const path = lines.map((line) => pathOf(line, project) + (isLine ? '' : 'z')).join('');
	return [{ kind, rank, isLine, path }];
}

function linesOf(geometry: BaseGeometry): Position[][] {
	switch (geometry.type) {
		case 'Point':
			return [];
		case 'LineString':
			return [geometry.coordinates];
		case 'MultiLineString':
		case 'Polygon':
			return geometry.coordinates;
		case 'MultiPolygon':
			return geometry.coordinates.flat();
	}
}

const rounded = (value: number): number => Math.round(value * 10) / 10;
const pathOf = (line: readonly Position[], project: Project): string =>
	line
		.map(([longitude, latitude], at) => {
			const { x, y } = project({ latitude, longitude });
			return `${at === 0 ? 'M' : 'L'}${rounded(x)} ${rounded(y)}`;
		})
		.join('');

/** Farther than this, in miles, nobody is sent to a station on foot. */
const STATION_MILES = 1;

/** The station on a drawing that is nearest to a place, in a straight line; `undefined` where none is within a mile. */
export function nearestStation(
	from: Point,
	base: DrawnBase | undefined
): { name: string; miles: number } | undefined {
	const stations = (base?.features ?? []).flatMap(({ properties, geometry }) => {
		if (properties.kind !== 'station' || !properties.name || geometry.type !== 'Point') return [];
		const [longitude, latitude] = geometry.coordinates;
		return [{ name: properties.name, miles: distanceMiles(from, { latitude, longitude }) }];
	});
	const [nearest] = stations.sort((a, b) => a.miles - b.miles);
	return nearest && nearest.miles <= STATION_MILES ? nearest : undefined;
}
