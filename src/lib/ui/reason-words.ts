import type { Activity } from '../domain/activity.ts';
import type { Shown } from '../domain/listing.ts';
import { comesToYou, needVerdict } from '../domain/matching/hard-wishes.ts';
import type { Reason } from '../domain/matching/wishes.ts';
import { list, miles, milesShown } from '../i18n/format.ts';
import type { Translation } from './translation.ts';
import { walkTo } from './words.ts';

/** More things than this in one sentence are too many to take in. */
const MOST_QUOTED = 2;
/** Farther than this, in miles, how far it is speaks against it; the card says it all the same. */
const NOT_FAR = 3;

/**
 * Why an activity is shown, as a person would say it, each a whole sentence and true of the activity: "You said “grow
 * things”. This is about gardening. It is free and about 12 minutes' walk away." Never empty.
 * @param area where it is on, for when nothing was asked
 */
export function reasonWords(match: Shown, translation: Translation, area: string): string[] {
	const { t } = translation;
	const { said, topics, kept } = partsOf(match.reasons, t);
	const why = (key: string, things: string[]) =>
		things.length > 0 ? [t(`results.card.${key}`, { things: quoted(things, translation) })] : [];
	const asked = [
		...why('whySaid', said),
		...why('whyChose', topics),
		...(match.about ? [t(`reasons.${match.about}`)] : [])
	];
	const facts = [...factWords(match, translation), ...why('whyFits', kept)];
	const isAsked = asked.length > 0 || kept.length > 0 || match.miles !== undefined;
	const isOn = t('results.card.whyOn', { area });
	return isAsked && asked.length + facts.length > 0 ? [...asked, ...facts] : [isOn, ...facts];
}

function partsOf(reasons: readonly Reason[], t: Translation['t']) {
	const said: string[] = [];
	const topics: string[] = [];
	const kept: string[] = [];
	for (const reason of reasons) {
		if (reason.kind === 'words') said.push(reason.said);
		if (reason.kind === 'topic') topics.push(t(`choices.topics.${reason.said}`));
		// That it is free is said with how far it is.
		if (reason.kind === 'need' && reason.said !== 'free')
			kept.push(t(`choices.needs.${reason.said}`));
		if (reason.kind === 'time') kept.push(t(`choices.times.${reason.said}`));
		if (reason.kind === 'attendance') kept.push(t(`choices.attendance.${reason.said}`));
	}
	return { said: said.filter(isNotPartOf(said)), topics, kept };
}

/** "husband died" says "died" as well. */
const isNotPartOf = (all: readonly string[]) => (one: string) =>
	!all.some((other) => other !== one && other.includes(one));

const quoted = (things: string[], { t, language }: Translation): string =>
	list(
		things.slice(0, MOST_QUOTED).map((thing) => t('results.card.quoted', { thing })),
		language
	);

/** "Pay what you can" costs nothing to whoever cannot; calling it free is up to them, and so is "free for six weeks". */
function isPlainlyFree(activity: Activity): boolean {
	const { text } = activity.costOption ?? {};
	const isSaidSo = text === undefined || (/\bfree\b/i.test(text) && !text.includes('£'));
	return isSaidSo && needVerdict(activity, 'free') === 'yes';
}

/** What it costs and how far it is, of which only what speaks for it. */
function factWords({ activity, miles: distance }: Shown, { t, language }: Translation): string[] {
	const isFree = isPlainlyFree(activity);
	const say = (key: string, values?: Record<string, unknown>) => [
		t(`results.card.why${isFree ? 'Free' : ''}${key}`, values)
	];
	if (comesToYou(activity)) return say('Home');
	const isPrecise = ['exact', 'postcode'].includes(activity.location?.precision ?? 'none');
	if (distance === undefined || !isPrecise) return isFree ? [t('results.card.whyFree')] : [];
	const minutes = walkTo(distance);
	if (minutes !== undefined) return say('Walk', { count: minutes });
	if (distance < 0.1) return say('VeryNear');
	if (distance > NOT_FAR) return isFree ? [t('results.card.whyFree')] : [];
	return say('Miles', { count: milesShown(distance), miles: miles(distance, language) });
}
