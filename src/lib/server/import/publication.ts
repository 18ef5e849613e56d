import { dateOf, lineOf, truthOf } from './raw.ts';
import type { Raw } from './raw.ts';
import type { Notes } from './reading.ts';

/** What a flag keeps from the public: the whole record, its place, or one of its contacts. */
export type Kept = 'record' | 'place' | 'contact';

/** Words that keep back whatever they stand on: a record, a place, a contact. */
const KEEPS_ITSELF = 'private, confidential, hidden, sensitive, secret, suppressed';
/** The same, where they plainly say what may be seen. */
const SHOWS_ITSELF = 'visible, published, public, publicly visible, displayed';

/**
 * Every flag we know, of every format, in one table: what it keeps from the public, and when. A name counts however it
 * is written: `is_private`, `IsPrivate`, "Is private?" and `private` are one.
 */
const FLAGS: Record<Kept, { whenYes: string; whenNo: string }> = {
	record: {
		whenYes: `${KEEPS_ITSELF}, inactive, defunct, deleted, deleted at, discarded at, archived, archived at, draft,
			unpublished, withdrawn, exclude from website, exclude from directory, exclude from public, exclude from search,
			do not publish, do not display, do not list, not for publication, internal only, staff only`,
		whenNo: `${SHOWS_ITSELF}, active, show on website, display on website, include on website, available for directory`
	},
	place: {
		whenYes: `mask exact address, mask address, mask location, mask exact location, hide address, hide location,
			hide exact address, hide exact location, hide on map, hide map, hide postcode, address hidden, location hidden,
			address private, address masked, private address, physical address private, physical address is private,
			address is private, location private, location is private, private location, confidential address,
			address confidential, address is confidential, location confidential, confidential location, withhold address,
			secret address, undisclosed address, exclude from map, do not show address, do not map`,
		whenNo: `address visible, address public, show address, display address, publish address, show location,
			display location, show on map, display on map, show map, location visible, location public`
	},
	contact: {
		whenYes: `personal data, sensitive data, contact private, phone private, phone is private, email private,
			email is private, phone number private, phone number is private`,
		whenNo: 'contact visible, contact public, show contact, phone visible, email visible'
	}
};

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '');
const namesIn = (list: string): string[] => list.split(',').map(plain);

interface Flag {
	keeps: Kept;
	/** The answer that keeps it back. */
	when: boolean;
}
const FLAG_BY_NAME: ReadonlyMap<string, Flag> = new Map(
	(['contact', 'place', 'record'] as const).flatMap((keeps) =>
		[true, false].flatMap((when) =>
			namesIn(when ? FLAGS[keeps].whenYes : FLAGS[keeps].whenNo).map((name): [string, Flag] => [
				name,
				{ keeps, when }
			])
		)
	)
);

/** No flag's name is longer; a longer heading is somebody's sentence. */
const LONGEST_NAME = 60;

function flagNamed(name: string): Flag | undefined {
	if (name.length > LONGEST_NAME) return undefined;
	const whole = plain(name);
	const flag = FLAG_BY_NAME.get(whole);
	return flag ?? (whole.startsWith('is') ? FLAG_BY_NAME.get(whole.slice(2)) : undefined);
}

/** What a flag says: that it is set, that it is not, nothing at all, or something nobody can be sure of. */
function answerOf(value: unknown): boolean | 'nothing' | 'unclear' {
	if (value === null || value === undefined) return 'nothing';
	const truth = truthOf(value);
	if (truth !== undefined) return truth;
	const word = lineOf(value, 40)?.toLowerCase();
	if (word === undefined) return typeof value === 'object' ? 'unclear' : 'nothing';
	if (/^(null|none|nil|undefined|n\/?a|not known|unknown|-+|0000-00-00.*)$/.test(word))
		return 'nothing';
	if (/^(t|on|x|✓|✔|checked|set|all|everyone|public|live|active|published|visible)$/.test(word))
		return true;
	if (/^(f|off|unchecked|never)$/.test(word)) return false;
	// Software that keeps when something was deleted or published writes the day.
	return dateOf(value) === undefined ? 'unclear' : true;
}

/**
 * What a field of a flat record, such as a cell of a sheet, keeps from the public. A flag that is set keeps what it
 * says; one that is there and cannot be read keeps the place, since hiding a hall costs less than showing a refuge.
 * Absent for what is no flag, says nothing, or says that all may be seen.
 */
export function keptBack(name: string, value: unknown): Kept | undefined {
	const flag = flagNamed(name);
	const answer = flag && answerOf(value);
	if (!flag || answer === 'nothing') return undefined;
	if (answer === 'unclear') return flag.keeps === 'contact' ? 'contact' : 'place';
	return answer === flag.when ? flag.keeps : undefined;
}

/** Whether a field is a flag of privacy or publication that keeps anything from the public, in doubt also then. */
export const isPrivateFlag = (name: string, value: unknown): boolean =>
	keptBack(name, value) !== undefined;

/** Words of a status that say a record is not on, or not for the public. */
const NOT_PUBLISHED = new RegExp(
	`^(${[
		'in-?active|defunct|deleted|hidden|draft|archived|unpublished|not published|expired|closed',
		'permanently closed|closed permanently|ceased|withdrawn|rejected|pending|suppressed|unlisted',
		'do not publish|private|confidential|disabled|unapproved|awaiting approval|in review|removed'
	].join('|')})$`
);

/** Why a record may not be shown, in the source's own word, or nothing when it may. `today` is `YYYY-MM-DD`. */
export function reasonToWithhold(record: Raw, today: string): string | undefined {
	const status = lineOf(record['status'], 60)?.toLowerCase();
	if (status !== undefined && NOT_PUBLISHED.test(status.replace(/_/g, ' ')))
		return `its status is "${status}"`;
	for (const key of Object.keys(record)) {
		if (keptBack(key, record[key]) !== 'record') continue;
		const flag = key.toLowerCase();
		return flagNamed(key)?.when === false ? `it is marked "${flag}: no"` : `it is marked "${flag}"`;
	}
	const [from, to] = [lineOf(record['visible_from'], 10), lineOf(record['visible_to'], 10)];
	if (from !== undefined && from > today) return `it is not to be shown before ${from}`;
	if (to !== undefined && to < today) return `it was not to be shown after ${to}`;
	return undefined;
}

/** The flag by which one of these objects (a record, a location, its addresses) says, or may say, that the place is private. */
function placeFlag(raws: readonly Raw[]): { name: string; unclear: boolean } | undefined {
	const flags: { name: string; unclear: boolean }[] = [];
	for (const raw of raws)
		for (const name of Object.keys(raw)) {
			const kept = keptBack(name, raw[name]);
			// What keeps a record from the public keeps a place that it stands on, too.
			if (kept === 'place' || kept === 'record')
				flags.push({ name, unclear: answerOf(raw[name]) === 'unclear' });
		}
	return flags.find(({ unclear }) => !unclear) ?? flags[0];
}

/** Whether any of these objects (a location, its addresses) says that the place is private, or may be saying it. */
export const isPlaceHidden = (...raws: Raw[]): boolean => placeFlag(raws) !== undefined;

/** The same, noting as `suspicious` a place that is hidden only because its flag cannot be read. */
export function hidesPlace(raws: readonly Raw[], notes: Notes): boolean {
	const flag = placeFlag(raws);
	if (flag?.unclear) {
		notes.suspicious.push({
			field: 'location',
			why: `"${lineOf(flag.name, 60) ?? ''}" is neither yes nor no, so the place is hidden`,
			do: 'say yes or no in the source'
		});
	}
	return flag !== undefined;
}

/** Whether a contact may be shown: it does not say that it is personal, private or hidden, nor may be saying it. */
export const isPublicContact = (contact: Raw): boolean =>
	!Object.entries(contact).some(([name, value]) => keptBack(name, value) !== undefined);
