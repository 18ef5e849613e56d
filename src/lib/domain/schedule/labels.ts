import { readMonth } from './dates.ts';
import { readWeekday } from './days.ts';
import { attempt, peek } from './tokens.ts';
import type { Cursor, Token } from './tokens.ts';

/**
 * Words for what goes on, written among days and hours: "Tuesdays 10am to 12pm (Bowls and Banter session)". They change
 * nothing about when, so they may be passed over; but a condition that we pass over would promise a session that is
 * not on. So there are two locks: a label names a kind of thing, and holds no word that could speak of time or of a
 * condition. Whatever has no such lock is not understood, and the whole stays in words.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** At least one of these makes words a label. */
const KINDS = words(`
	activities activity adults advice art arts babies baby badminton bakes bank banter bar bingo boccia bookclub
	books bowls boxing breakfast cafe café cafés cafes cake cakes cards carers ceramics chat children choir church
	cinema class classes club clubs coffee community company conversation cooking craft crafts crochet cuppa dance
	dancing darts dinner dominoes drama drawing drinks drop families film fitness food foodbank football games
	garden gardening gathering group groups gym hall hub hubs hymns job jobs kitchen knit knitters knitting language
	larder library listening lounge lunch luncheon lunches meal meals men mens mindfulness mothers mum mums music
	natter needlework netball painting pantry parent parents photography pilates playgroup poetry pottery prayer
	project quilting quiz reading refreshments room rooms school service services session sessions sewing shed
	singing snack snacks snooker social socials soup space spaces sport sports stories storytime stretch supper
	support swim swimming table tai tea teas teenagers tennis theatre toast toddler toddlers tots walk walking walks
	warm welcome whist women womens woodwork workshop workshops worship writing yoga youth zumba
`);

/** Words that could say something about when, or whether, and so end a label. */
const ABOUT_TIME = words(`
	about advance advent after afterwards alternate alternately alternates alternating alternatively always
	announced annual annually apart appointment appointments approx approximate approximately apr around arranged
	arrangement ask autumn availability available bank before begin beginning begins between bimonthly biweekly book
	bookable booked booking bookings break breaks busy by call cancel cancelled centred change changed changes
	changing check christmas close closed closes closing closure closures confirm confirmed contact continues could
	current currently daily date dates dawn day days daytime depend dependent depending depends different dry due
	during dusk each early easter eight either eleven email end ending ends enquire enquiries entry even evening
	evenings eventually every except excepting exceptions exclude excludes excluding facebook festive few final
	finish finishes finishing first five fixed flexible following fortnight fortnightly fortnights four fourth from
	full fully further gap half halves hence holiday holidays hour hourly hours hrs if inset instead intermittent
	invitation invite irregular irregularly january last late later latest least lent like likely limited many max
	maximum may maybe member midday midnight might min minimum mins minutes moment month monthly months morning
	mornings most move moved moves moving never new next night nightly nights nine no none noon normal normally not
	notice now nowadays number occasional occasionally odd off office often once one only open opening opens operate
	operates operating or other otherwise our outside pandemic past pause paused pending per permitting phone
	planned please possibly postponed previous prior provisional provisionally public quarter quarterly rain ramadan
	rearranged recurring regular regularly remainder reopen reopening reopens request requested required resume
	resumes resuming ring rolling rota rotating rotation rotational run running runs same scheduled season seasonal
	seasons second see selected set seven several shift shifts should six some sometimes soon spring staff start
	started starting starts stop stopped stopping subject summer sunrise sunset suspend suspended take takes tba tbc
	tbd telephone temporarily temporary ten term terms termtime text than then third this three through throughout
	til till time times timetable timetabled today tomorrow tonight trial twice two typically uncertain unless
	unlikely until upcoming upto usual usually vacation variable varied varies various vary varying visit wait
	waiting weather web website week weekday weekdays weekend weekends weekly weeks wet when whenever where whether
	which while whilst winter within without www xmas year yearly years yet
`);
/** "Coffee morning" is a kind of thing, whatever the time of day. */
const MORNINGS = words('coffee community social craft');

/** More words, or more of anything, is a paragraph, and nobody knows what it says. */
const MOST_WORDS = 14;
const MOST_TOKENS = 50;

/** Moves past a label, and says whether there was one. */
export const skipLabel = (cursor: Cursor): true | undefined =>
	attempt(cursor, () => {
		const { at } = cursor;
		while (cursor.at < at + MOST_TOKENS && isOfLabel(cursor)) cursor.at++;
		const label = cursor.tokens.slice(at, cursor.at);
		const isShort = label.filter(({ kind }) => kind === 'word').length <= MOST_WORDS;
		return (isShort && label.some((token) => KINDS.has(plain(token)))) || undefined;
	});

/** "women's" is "women". */
const plain = (token: Token | undefined): string => token?.text.replace(/'s?$/, '') ?? '';

function isOfLabel(cursor: Cursor): boolean {
	const token = peek(cursor);
	if (token === undefined) return false;
	if (token.kind === 'unknown') return true;
	if (token.kind === 'mark') return token.text !== '\n' && token.text !== ';';
	if (token.kind !== 'word') return false;
	if (/^mornings?$/.test(token.text)) return MORNINGS.has(peek(cursor, -1)?.text ?? '');
	return !ABOUT_TIME.has(plain(token)) && !namesDayOrMonth(cursor);
}

function namesDayOrMonth({ tokens, at }: Cursor): boolean {
	const ahead = { tokens, at };
	return readWeekday(ahead) !== undefined || readMonth(ahead) !== undefined;
}
