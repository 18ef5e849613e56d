import { isTopic } from '../../../../domain/topics.ts';
import { plainLine } from '../../html.ts';
import { isRaw, textOf } from '../../raw.ts';
import type { Raw } from '../../raw.ts';
import type { Adapter, Notes, Suspicious } from '../../reading.ts';
import { newNotes } from '../../reading.ts';
import { note } from '../../mend.ts';
import { accessFactsIn, attendanceIn, languageCode, wayToJoinIn } from '../../said-in-words.ts';
import { ACCESS_COLUMNS, readTemplateRow } from '../../template.ts';
import { agesIn } from '../cells/ages.ts';
import { partsOf } from '../mapping/links.ts';
import { NO_PLACE, placeCells } from '../cells/place-cells.ts';
import { emailIn, numberIn, withoutNames } from '../cells/public-contact.ts';
import type { Mark, Said } from './said.ts';
import { standingOf } from './standing.ts';
import { FACT_TARGETS, isTarget } from '../mapping/targets.ts';
import type { Target } from '../mapping/targets.ts';
import { truthIn } from '../cells/truth.ts';

/** Reads one record of anyone's spreadsheet: turns it into a row of our template, and has that read. */
export const readSheetRecord: Adapter = (record, today) => {
	if (!isRaw(record))
		return { outcome: 'refused', sourceId: '', name: '', reason: 'it is not a row' };
	const said = saidIn(record['said']);
	const standing = standingOf(said, marksIn(record['marks']), today);
	const [sourceId, name] = [said.id?.[0] ?? '', said.name?.[0] ?? ''];
	if (standing.outcome === 'withheld')
		return {
			outcome: 'withheld',
			sourceId,
			name: plainLine(name, 200) ?? '',
			reason: standing.reason
		};
	const notes = newNotes();
	const places = Array.isArray(record['places']) ? record['places'].slice(0, 100).map(saidIn) : [];
	const row = { ...templateRow(said, places, notes), status: standing.status };
	const reading = readTemplateRow(row, today);
	if (reading.outcome !== 'accepted') return reading;
	if (standing.doubt !== undefined) notes.suspicious.push(unknownStatus(standing.doubt));
	const group = record['group'];
	return {
		...reading,
		...(typeof group === 'string' ? { group } : {}),
		mended: [...notes.mended, ...reading.mended],
		suspicious: [...notes.suspicious, ...doubtsIn(record['doubts']), ...reading.suspicious]
	};
};

function saidIn(value: unknown): Said {
	if (!isRaw(value)) return {};
	const said: Said = {};
	for (const [target, texts] of Object.entries(value)) {
		if (!isTarget(target) || !Array.isArray(texts)) continue;
		const cells = texts.flatMap((text) => textOf(text) ?? []).slice(0, 100);
		if (cells.length > 0) said[target] = cells;
	}
	return said;
}

const isText = (value: unknown): value is string => typeof value === 'string';

function marksIn(value: unknown): Mark[] {
	return (Array.isArray(value) ? value.filter(isRaw) : []).flatMap(({ means, heading, cell }) =>
		isText(heading) && isText(cell)
			? [{ means: means === 'show' ? 'show' : 'hide', heading, cell }]
			: []
	);
}

const doubtsIn = (value: unknown): Suspicious[] =>
	(Array.isArray(value) ? value.filter(isRaw) : []).flatMap(({ field, why, do: todo }) =>
		isText(field) && isText(why) && isText(todo) ? [{ field, why, do: todo }] : []
	);

const unknownStatus = (status: string): Suspicious => ({
	field: 'status',
	why: `"${status}" is not a status we know, so it counts as running`,
	do: 'say "active" or "inactive" in the sheet'
});

/** Cells that our template has as they are; of several, the first. */
const AS_THEY_ARE: readonly Target[] = [
	'id',
	'name',
	'website',
	'organisation website',
	'first date',
	'status note',
	'first visit',
	'bring',
	'last checked'
];

function templateRow(said: Said, places: readonly Said[], notes: Notes): Raw {
	const summary = said.summary?.[0];
	const description =
		said.description ?? said.summary ?? said['organisation description']?.slice(0, 1);
	const rows = (places.length > 0 ? places : [said]).map((place) => ({
		...placeCells(place),
		...accessCells(place)
	}));
	const [first = {}, ...others] = rows;
	return {
		...Object.fromEntries(AS_THEY_ARE.map((target) => [target, said[target]?.[0]])),
		...keywordCells(said),
		summary: summary !== undefined && said.description !== undefined ? summary : undefined,
		description: description?.join('\n\n'),
		organisation: said.organisation?.flatMap(partsOf).join(', '),
		'area served':
			said['area served']?.[0] ?? (isSomewhere(first) ? undefined : said['organisation area']?.[0]),
		website: said.website?.[0] ?? said['organisation website']?.[0],
		when: said.when?.join(' | '),
		'last date': said['last date']?.toSorted().at(-1),
		'not on': said['not on']?.join(';'),
		...costCells(said),
		...eligibilityCells(said),
		...joiningCells(said, rows, notes),
		...contactCells(said),
		languages: languageCodes(said, notes),
		...accessCells(said),
		...first,
		...(others.length > 0 ? { places: rows } : {})
	};
}

function keywordCells(said: Said): Raw {
	const words = [...(said.topics ?? []), ...(said.keywords ?? [])].flatMap(tagsOf);
	const topics = words.map((word) => word.toLowerCase()).filter(isTopic);
	const keywords = words.filter((word) => !isTopic(word.toLowerCase()));
	return { topics: topics.join(';'), keywords: [...new Set(keywords)].join(';') };
}

/** Commas part tags only where each of them is short: "Arts, crafts and cooking" is one. */
function tagsOf(cell: string): string[] {
	const parts = partsOf(cell);
	const byComma = cell.split(',').map((part) => part.trim());
	const areTags = byComma.every(
		(part) => part !== '' && part.length <= 40 && !/\band\b/.test(part)
	);
	return parts.length === 1 && areTags ? byComma : parts;
}

const MONEY = /^£?\s*(\d{1,5}(?:\.\d{1,2})?)$/;

function costCells(said: Said): Raw {
	const text = said.cost?.join('; ');
	const amounts = [...(said['cost amount'] ?? []), ...(said.cost?.length === 1 ? said.cost : [])];
	const [amount, ...others] = new Set(
		amounts.flatMap((cell) => MONEY.exec(cell.trim())?.[1] ?? [])
	);
	const only = others.length === 0 ? amount : undefined;
	const free = firstTruth(said.free) ?? not(firstTruth(said.charged));
	const isContradicted = free === true && Number(only ?? 0) > 0;
	return {
		cost: text === undefined || text === only ? undefined : text,
		'cost amount': only,
		free: free === undefined || isContradicted ? undefined : free ? 'yes' : 'no'
	};
}

const firstTruth = (cells: string[] | undefined): boolean | undefined => truthIn(cells?.[0] ?? '');
const not = (truth: boolean | undefined): boolean | undefined =>
	truth === undefined ? undefined : !truth;

function eligibilityCells(said: Said): Raw {
	const ages = (said.ages ?? []).map((words) => ({ words, ages: agesIn(words) }));
	const known = ages.find((each) => each.ages !== undefined)?.ages;
	const only = (said['only for'] ?? []).map((words) => ({ words, only: onlyFor(words) }));
	const unread = [
		...ages.filter((each) => !each.ages),
		...only.filter((each) => each.only === undefined)
	];
	const text = [...(said['who for'] ?? []), ...unread.map(({ words }) => words)];
	return {
		'who for': text.length === 0 ? undefined : [...new Set(text.flatMap(partsOf))].join('; '),
		'minimum age': said['minimum age']?.[0] ?? known?.minimum,
		'maximum age': said['maximum age']?.[0] ?? known?.maximum,
		'only for': only.find((each) => each.only)?.only
	};
}

function onlyFor(words: string): 'women' | 'men' | '' | undefined {
	if (/^(women|woman|females?|ladies|girls)( only)?$/i.test(words)) return 'women';
	if (/^(men|man|males?|gentlemen|boys)( only)?$/i.test(words)) return 'men';
	return /^(any|all|mixed|both|everyone|no|unisex|male (and|&|or) female)/i.test(words)
		? ''
		: undefined;
}

function joiningCells(said: Said, places: readonly Raw[], notes: Notes): Raw {
	const venues = (said.venue ?? []).filter((venue) => NO_PLACE.test(venue));
	const ways = attendanceIn([...(said['join by'] ?? []), ...venues].join('; '));
	const words = said['how to join']?.join('; ');
	const access = words === undefined ? undefined : wayToJoin(words);
	if (words !== undefined && access === undefined) note(notes, 'how to join', words, '');
	return {
		'join by': ways.length === 0 && places.some(isSomewhere) ? 'in-person' : ways.join(';'),
		'how to join': access
	};
}
const isSomewhere = (place: Raw): boolean =>
	Object.keys(place).some((key) => /^(venue|address|postcode|latitude|hide address)$/.test(key));

const WAYS_TO_JOIN = {
	'drop-in': 'drop in',
	'contact-first': 'get in touch first',
	referral: 'referral needed',
	membership: 'members'
} as const;

function wayToJoin(words: string): string | undefined {
	const [first] = Object.values(WAYS_TO_JOIN).filter((way) => way === words.toLowerCase());
	const found = wayToJoinIn(words) ?? (/\bwalk[ -]?in/i.test(words) ? 'drop-in' : undefined);
	return first ?? (found && WAYS_TO_JOIN[found]);
}

function contactCells(said: Said): Raw {
	const { contact = [] } = said;
	const numbers = [
		...(said.phone ?? []).map(withoutNames),
		...contact.flatMap((cell) => numberIn(cell) ?? [])
	];
	const emails = [...(said.email ?? []), ...contact].flatMap((cell) => emailIn(cell) ?? []);
	return {
		phone: [...numbers, ...(said['organisation phone'] ?? []).map(withoutNames)][0],
		email: emails[0] ?? said.email?.[0] ?? said['organisation email']?.[0]
	};
}

function languageCodes(said: Said, notes: Notes): string | undefined {
	const words = (said.languages ?? []).flatMap((cell) =>
		cell.split(/\s*(?:[;,/|&+()\n]|\band\b)\s*/i).filter((word) => word !== '')
	);
	const codes = words.map((word) => ({ word, code: codeOf(word) }));
	for (const { word, code } of codes) if (code === undefined) note(notes, 'languages', word, '');
	const known = [...new Set(codes.flatMap(({ code }) => code || []))];
	return known.length === 0 ? undefined : known.join(';');
}

/** Empty for English, which everybody there speaks; absent for what is not the name of a language. */
function codeOf(word: string): string | undefined {
	if (/^(english|saesneg|en|eng|en-gb)$/i.test(word)) return '';
	if (/^cymraeg$/i.test(word)) return 'cy';
	// Any three letters could be a code; only names, and codes of two, are taken from a cell of words.
	return word.length === 2 || word.length > 3 ? languageCode(word) : undefined;
}

function accessCells(said: Said): Raw {
	const prose = FACT_TARGETS.flatMap((fact) =>
		(said[fact] ?? []).filter((cell) => truthIn(cell) === undefined)
	);
	const facts = accessFactsIn([...(said.accessibility ?? []), ...prose]);
	const cells: Record<string, string> = {};
	for (const fact of FACT_TARGETS) {
		const truth = firstTruth(said[fact]) ?? facts[ACCESS_COLUMNS[fact]];
		if (truth !== undefined) cells[fact] = truth ? 'yes' : 'no';
	}
	return cells;
}
