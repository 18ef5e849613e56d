/** What a person can tell a map to do, by a key or by a button. `x` and `y` are steps to the east and to the south. */
export type MapCommand =
	{ kind: 'move'; x: number; y: number } | { kind: 'zoom'; by: number } | { kind: 'leave' };

export const MOVES = {
	west: { kind: 'move', x: -1, y: 0 },
	north: { kind: 'move', x: 0, y: -1 },
	south: { kind: 'move', x: 0, y: 1 },
	east: { kind: 'move', x: 1, y: 0 },
	zoomOut: { kind: 'zoom', by: -1 },
	zoomIn: { kind: 'zoom', by: 1 }
} as const satisfies Record<string, MapCommand>;

const KEYS: Readonly<Record<string, MapCommand>> = {
	ArrowLeft: MOVES.west,
	ArrowUp: MOVES.north,
	ArrowDown: MOVES.south,
	ArrowRight: MOVES.east,
	'+': MOVES.zoomIn,
	'=': MOVES.zoomIn,
	'-': MOVES.zoomOut,
	Escape: { kind: 'leave' }
};

/** What a key means to the map that has the focus. Keys held with another are the browser's, and so is Tab. */
export function commandOf(
	event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>
): MapCommand | undefined {
	if (event.altKey || event.ctrlKey || event.metaKey) return undefined;
	return Object.hasOwn(KEYS, event.key) ? KEYS[event.key] : undefined;
}
