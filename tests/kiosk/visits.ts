import { PATIENT_PAGES } from '../accessibility/patient-pages.ts';
import { seeded } from '../faults/random.ts';

/** How somebody leaves: by the button, by walking away, by a browser's own keys, or because the page crashes. */
const LEAVINGS = [
	'finish',
	'finish',
	'walk away',
	'walk away',
	'reload',
	'another address',
	'reopened tab',
	'crash'
] as const;
/** What was last done before: the page sent on, paper printed, somebody asked for, "Are you still there?" on the screen. */
const LAST_DOINGS = ['nothing', 'sent on', 'sent on', 'print', 'person', 'asked'] as const;

/** One person's way through the pages, and the point at which they leave it. */
export interface Visit {
	pages: string[];
	lastDoing: (typeof LAST_DOINGS)[number];
	leaving: (typeof LEAVINGS)[number];
	/** What is typed, wherever anything can be: it begins with the run's own word, and is nowhere else in the world. */
	canary: string;
}

/** Pages that a link leads to whatever was said before, each by its address. */
const PAGES = [
	...new Set(
		PATIENT_PAGES.filter(({ route, past }) => past === 'nothing' || /step=/.test(route))
			.map(({ path }) => path)
			.filter((path) => !/[#?]|ID|no-such|invented/.test(path))
	)
];
/** Where something can be written, a visit is twice as often. */
const WRITTEN_ON = PAGES.filter((path) => /^\/(find|refer|missing)/.test(path));
/** No two of these are drawn as one in any typeface. */
const LETTERS = [...'bcdghjkmnpqrstvwxz'];

type Random = () => number;
function oneOf<One>(random: Random, all: readonly One[]): One {
	const one = all[Math.floor(random() * all.length)];
	if (one === undefined) throw new Error('there is nothing to choose from');
	return one;
}
const wordBy = (random: Random, length: number) =>
	Array.from({ length }, () => oneOf(random, LETTERS)).join('');

/** The word that all canaries of a run begin with: to look for it is to look for all of them. */
export const stemOf = (seed: number): string => `Qx${wordBy(seeded(seed), 10)}`;

/** The visits numbered `from` to `to`, from 1. The same seed and number are always the same visit. */
export function visitsOf(seed: number, from: number, to: number): Visit[] {
	const random = seeded(seed);
	const all = Array.from({ length: to }, (_, index) => ({
		pages: Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
			oneOf(random, random() < 0.5 ? PAGES : WRITTEN_ON)
		),
		lastDoing: oneOf(random, LAST_DOINGS),
		leaving: oneOf(random, LEAVINGS),
		canary: `${stemOf(seed)}${wordBy(random, 6)}${index + 1}`
	}));
	return all.slice(from - 1);
}
