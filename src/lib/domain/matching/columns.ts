import type { Activity } from '../activity.ts';
import { comesToYou } from './hard-wishes.ts';
import { statusEase } from './ranking.ts';

/** What `match` asks of every activity that it looks at, each fact in a row of its own, by place. */
export interface Columns {
	/** Degrees; not a number where the source's idea of the place is too vague to say how far it is. */
	latitude: Float64Array;
	longitude: Float64Array;
	/** 1 where nobody has to go there. */
	comesToYou: Uint8Array;
	/** How easy it is to come to by its status, as a factor. */
	statusEase: Float64Array;
	/** Which kind of thing it is, and which kind by which organisation; kind 0 is none that we were told. */
	kind: Uint32Array;
	maker: Uint32Array;
}

/** Gives every text a number from 1 on, and "" the number 0. */
function numbering(): (text: string) => number {
	const numbers = new Map([['', 0]]);
	return (text) => {
		const before = numbers.get(text);
		if (before !== undefined) return before;
		numbers.set(text, numbers.size);
		return numbers.size - 1;
	};
}

const VAGUE: ReadonlySet<string | undefined> = new Set(['area', 'none']);

/** The columns of activities, in their order. */
export function columnsOf(activities: readonly Activity[]): Columns {
	const kindNumber = numbering();
	const makerNumber = numbering();
	const kindOf = ({ keywords }: Activity): string => keywords[0]?.toLowerCase() ?? '';
	const placed = activities.map(({ location }) =>
		VAGUE.has(location?.precision) ? undefined : location
	);
	return {
		latitude: Float64Array.from(placed, (location) => location?.latitude ?? NaN),
		longitude: Float64Array.from(placed, (location) => location?.longitude ?? NaN),
		comesToYou: Uint8Array.from(activities, (activity) => (comesToYou(activity) ? 1 : 0)),
		statusEase: Float64Array.from(activities, statusEase),
		kind: Uint32Array.from(activities, (activity) => kindNumber(kindOf(activity))),
		maker: Uint32Array.from(activities, (activity) =>
			makerNumber(`${activity.organization?.name ?? activity.id}\n${kindOf(activity)}`)
		)
	};
}
