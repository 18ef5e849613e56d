import type { Activity } from './activity.ts';
import { filterChoices, filtered } from './filters.ts';
import type { FilterChoice, FilterContext } from './filters.ts';
import { giveUp, IDEAS, PAGE_SIZE } from './look.ts';
import type { Give, Sort, View } from './look.ts';
import type { NeedId } from './matching/needs.ts';
import type { Fitting, Match, MatchResult, Reason } from './matching/wishes.ts';
import type { FindAnswers } from './questions/answers.ts';
import type { Urgency } from './safety/urgent-phrases.ts';
import { FEW, isNear, widened } from './widening.ts';
import type { Way } from './widening.ts';

/** A match as a card shows it. */
export interface Shown extends Fitting {
	/** Why it is shown, what matters most first. */
	readonly reasons: Reason[];
	/** What it is, where that can be said for certain; see `whatItIs`. */
	readonly about?: NeedId | undefined;
}

/** A wish that can be given up, or a place farther away, and how many more that brings. */
export interface Offer {
	give: Give;
	more: number;
}

/** What a results page shows: the first of the matches, and all that is told about the whole. */
export interface Listing {
	matches: Shown[];
	total: number;
	/** What was taken away, each with the place in `matches` before which it stood. */
	away: { id: string; name: string; at: number }[];
	/** Where few fit: what nearly does, and what had to be given way on for it. */
	wider: { matches: Shown[]; gave: Way[] };
	filters: FilterChoice[];
	corrections: MatchResult['corrections'];
	/** Words that nothing here could be found for. */
	ignored: string[];
	/** Corrections that were undone. */
	asWritten: string[];
	/** Where less than a page fits. */
	loosenings: Offer[];
	urgency: Urgency;
	/** How it is looked at: what every form of the page brings along. */
	view: View & { sort: Sort; shown: number };
	/** Whether these are only the first few ideas. */
	ideas: boolean;
	/** Whether they asked for nothing but what fits. */
	exact: boolean;
}

/** What a listing is made with: the matcher, and what it makes of the words and of an activity. */
export interface Making {
	matching: (answers: FindAnswers) => MatchResult;
	whatItIs: (activity: Activity, reasons: readonly Reason[]) => NeedId | undefined;
	/** Matches as cards have shown them, the very same each time: a page draws anew only what has changed. */
	shown: Map<Match, Shown>;
	/** Whether their own words say that it must cost nothing; only asked where few fit. */
	saidFree: () => boolean;
	urgency: Urgency;
	context: FilterContext;
}

const by = (key: (match: Match) => number | string | undefined) => (a: Match, b: Match) => {
	const [left, right] = [key(a), key(b)];
	if (left === right) return 0;
	// What is not known comes after what is.
	if (left === undefined) return 1;
	if (right === undefined) return -1;
	return left < right ? -1 : 1;
};

/** What was checked too long ago comes last in every order. */
const byAge = by(({ comesLast }) => Number(comesLast ?? false));
const ORDER: Record<Exclude<Sort, 'best'>, (a: Match, b: Match) => number> = {
	nearest: by(({ miles }) => miles),
	soonest: by(({ next }) => next && `${next.date} ${next.start ?? ''}`)
};

/** Sorting is stable: within a tie the best match stays first. */
const sortedBy = (sort: Sort, matches: readonly Match[]): Match[] =>
	sort === 'best' ? [...matches] : [...matches].sort((a, b) => byAge(a, b) || ORDER[sort](a, b));

/** Cuts what stays to the first `most`, and tells where among them what was taken away stood. */
function cut(found: readonly Match[], notForMe: readonly string[], most: number) {
	const matches: Match[] = [];
	const away: Listing['away'] = [];
	for (const match of found) {
		const { id, name } = match.activity;
		if (notForMe.includes(id)) away.push({ id, name, at: matches.length });
		else if (matches.length === most) break;
		else matches.push(match);
	}
	return { matches, away };
}

/** What can be given up, with how many more each brings: the matcher's own counts where nothing else was sifted. */
function offersOf(answers: FindAnswers, making: Making): Offer[] {
	const found = making.matching(answers);
	const fits = fittingOf(answers, making);
	if (fits.length === found.matches.length) return found.loosenings;
	const more = (give: Give) => fittingOf(giveUp(answers, give), making).length - fits.length;
	return [...found.loosenings.map(({ give }) => give), { kind: 'distance' as const }]
		.map((give) => ({ give, more: more(give) }))
		.filter((offer) => offer.more > 0)
		.sort((a, b) => b.more - a.more);
}

const nearOf = (answers: FindAnswers, { matching }: Making): Match[] =>
	matching(answers).matches.filter((match) => isNear(match, answers));
const isWanted =
	({ notForMe = [] }: FindAnswers) =>
	({ activity: { id } }: Match): boolean =>
		!notForMe.includes(id);
const keptOf = (answers: FindAnswers, making: Making): Match[] =>
	filtered(nearOf(answers, making), answers.filters ?? [], making.context);
/** Everything that fits: near, past every filter, and not taken away. */
const fittingOf = (answers: FindAnswers, making: Making): Match[] =>
	keptOf(answers, making).filter(isWanted(answers));

/** What nearly fits where few do, and nothing elsewhere. */
function widerOf(answers: FindAnswers, fits: number, making: Making) {
	if (fits >= FEW) return { matches: [], gave: [] };
	const isCostMust = () => answers.filters?.includes('free') === true || making.saidFree();
	return widened(answers, (given) => fittingOf(given, making), isCostMust);
}

/** A match as a card shows it. Why, and what it is, is only found out where a card asks: a map shows hundreds. */
function shownAs(match: Match, { shown, whatItIs }: Making): Shown {
	const known = shown.get(match);
	if (known) return known;
	const { why, ...fitting } = match;
	let told: Pick<Shown, 'reasons' | 'about'> | undefined;
	const tell = () => {
		const reasons = why();
		return (told ??= { reasons, about: whatItIs(match.activity, reasons) });
	};
	const named = {
		...fitting,
		get reasons() {
			return tell().reasons;
		},
		get about() {
			return tell().about;
		}
	};
	shown.set(match, named);
	return named;
}

/**
 * The page of results for some answers. What fits them is found once; how it is then looked at, in which order and how
 * much of it, may change as often as somebody likes.
 */
export function listingOf(answers: FindAnswers, making: Making): (view: View) => Listing {
	const { filters = [], notForMe = [], asWritten = [], exact = false } = answers;
	const { corrections, ignored } = making.matching(answers);
	const kept = keptOf(answers, making);
	const total = kept.filter(isWanted(answers)).length;
	const { matches: nearly, gave } = widerOf(answers, total, making);
	const near = nearOf(answers, making).filter(isWanted(answers));
	const named = (match: Match) => shownAs(match, making);
	const whole = {
		total,
		filters: filterChoices(near, filters, making.context),
		corrections,
		ignored,
		asWritten,
		loosenings: total < PAGE_SIZE ? offersOf(answers, making) : [],
		urgency: making.urgency,
		exact
	};
	return (view) => {
		const { sort = 'best', shown = PAGE_SIZE } = view;
		const ideas = answers.help === 'ideas' && !view.all && total > IDEAS;
		const { matches, away } = cut(sortedBy(sort, kept), notForMe, ideas ? IDEAS : shown);
		return {
			...whole,
			matches: matches.map(named),
			away,
			wider: { matches: exact ? [] : sortedBy(sort, nearly).map(named), gave },
			view: { ...view, sort, shown },
			ideas
		};
	};
}
