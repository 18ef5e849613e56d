import type { Point } from '../../domain/geography.ts';
import { boundsOf, cornersOf } from '../../domain/geography/drawn-base.ts';
import type { BaseFeature, BaseKind } from '../../domain/geography/drawn-base.ts';

/** A name on the map, and the points at which it may stand, the best one first. */
export interface MapName {
	text: string;
	kind: BaseKind;
	rank: 1 | 2 | 3;
	spots: Point[];
}

/** A name where it stands: so many pixels below its point. */
export type PlacedName = Omit<MapName, 'spots'> & Point & { below: number };

interface Pixel {
	x: number;
	y: number;
}

interface Manner {
	/** The zoom from which a name of rank 1, 2 and 3 is shown. */
	from: readonly [number, number, number];
	/** Of the letters, in pixels; the style sheet has the same. */
	size: readonly [number, number, number];
	/** How far below its spot the name may stand, in pixels, the best first. */
	below: readonly number[];
}

/** In the order of who gives way to whom: the first stays. */
const MANNERS: Partial<Record<BaseKind, Manner>> = {
	place: { from: [0, 12, 13.25], size: [16, 15, 14], below: [0, 22, -26, 40, -52] },
	sea: { from: [0, 0, 0], size: [15, 15, 15], below: [0] },
	river: { from: [11, 12.5, 14], size: [14, 13, 13], below: [0] },
	park: { from: [12.5, 13.25, 14], size: [13, 13, 13], below: [0] },
	station: { from: [13, 13, 13], size: [12, 12, 12], below: [13] },
	road: { from: [14, 14.5, 15], size: [12, 12, 12], below: [0] }
};
const KINDS = Object.keys(MANNERS) as BaseKind[];

/** A letter is about this much as wide as it is high, in the faces that systems come with. */
const LETTER = 0.54;
const ROOM = { x: 10, y: 5 };
/** The same name is not said twice within this many pixels. */
const APART = 420;
/** A river or road is named at every so many of its corners, wherever there is room. */
const STEP = 9;

/** The names of a drawn base, in the order in which they get their place. */
export function namesOf(features: readonly BaseFeature[]): MapName[] {
	const names = features.flatMap((feature): MapName[] => {
		const { kind, name, rank } = feature.properties;
		return name && MANNERS[kind] ? [{ text: name, kind, rank, spots: spotsOf(feature) }] : [];
	});
	const order = ({ kind, rank }: MapName) => rank * KINDS.length + KINDS.indexOf(kind);
	return names.sort((a, b) => order(a) - order(b));
}

function spotsOf(feature: BaseFeature): Point[] {
	const corners = cornersOf(feature);
	const { kind } = feature.properties;
	if (kind === 'river' || kind === 'road') {
		return corners.filter((_, index) => index % STEP === Math.floor(STEP / 2));
	}
	const { south, west, north, east } = boundsOf(corners);
	return [{ latitude: (south + north) / 2, longitude: (west + east) / 2 }];
}

/**
 * Those names that can be read at a zoom: none lies over another, and none is said again close by. `project` gives the
 * pixel of a point at that zoom, from any origin that stays the same, so that moving the map changes no name. They keep
 * clear of `obstacles`, which are in the same pixels.
 */
export function legibleNames(
	names: readonly MapName[],
	zoom: number,
	project: (point: Point) => Pixel,
	obstacles: readonly Box[] = []
): PlacedName[] {
	const taken: NamedBox[] = [];
	const placed: PlacedName[] = [];
	for (const { spots, ...name } of names) {
		const manner = MANNERS[name.kind];
		if (!manner || zoom < manner.from[name.rank - 1]!) continue;
		const size = manner.size[name.rank - 1]!;
		const isFree = (box: NamedBox) =>
			!obstacles.some((other) => overlap(box, other)) &&
			!taken.some((other) => overlap(box, other) || repeats(box, other));
		for (const spot of spots) {
			const boxAt = (below: number) => boxOf(name.text, size, below, project(spot));
			const below = manner.below.find((each) => isFree(boxAt(each)));
			if (below === undefined) continue;
			taken.push(boxAt(below));
			placed.push({ ...name, ...spot, below });
		}
	}
	return placed;
}

/** A rectangle of pixels round its middle. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

type NamedBox = Box & { text: string };

const boxOf = (text: string, size: number, below: number, { x, y }: Pixel): NamedBox => ({
	text,
	x,
	y: y + below,
	width: text.length * size * LETTER + ROOM.x,
	height: size * 1.2 + ROOM.y
});

const overlap = (a: Box, b: Box): boolean =>
	Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;

const repeats = (a: NamedBox, b: NamedBox): boolean =>
	a.text === b.text && Math.hypot(a.x - b.x, a.y - b.y) < APART;
