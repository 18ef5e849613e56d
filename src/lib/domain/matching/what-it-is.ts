import type { Activity } from '../activity.ts';
import type { MatchIndex } from './activity-index.ts';
import { NO_FITS, shareAt } from './fits.ts';
import { NEED_IDS, needOf, type NeedId } from './needs.ts';
import type { Reason } from './wishes.ts';

/** An activity is called what it is only where it is plainly that, */
const PLAINLY = 0.85;
/** and is hardly more anything else: a running group that sometimes walks is no walking group. */
const NEARLY_MOST = 0.03;

/**
 * What an activity is, of what it is shown for: the need heard in the person's words, or else one of the same topics or
 * of those they chose ("lonely": playing games together). Undefined where nothing is plain enough to be said of it.
 */
export function whatItIs(
	activity: Activity,
	reasons: readonly Reason[],
	index: MatchIndex
): NeedId | undefined {
	const place = index.activities.indexOf(activity);
	const shareOf = (id: NeedId) => shareAt(index.needs.get(id) ?? NO_FITS, place);
	const most = NEED_IDS.reduce((share, id) => Math.max(share, shareOf(id)), 0);
	const isPlain = (id: NeedId) => shareOf(id) >= Math.max(PLAINLY, most - NEARLY_MOST);
	const heard = reasons.flatMap((reason) =>
		reason.kind === 'words' && reason.need !== undefined ? [reason.need] : []
	);
	const topics = new Set([
		...heard.flatMap((id) => needOf(id).topics),
		...reasons.flatMap((reason) => (reason.kind === 'topic' ? [reason.said] : []))
	]);
	const akin = NEED_IDS.filter((id) => needOf(id).topics.some((topic) => topics.has(topic)));
	return [...heard, ...akin.sort((a, b) => shareOf(b) - shareOf(a))].find(isPlain);
}
