import { editDistance } from '../edit-distance.ts';
import type { PlaceName, Point } from '../geography.ts';
import { mapped, type Work } from '../slices.ts';

/** A place under the name a person is shown. */
export interface NamedPlace {
	name: string;
	point: Point;
}

export type FoundByName =
	| ({ kind: 'found' } & NamedPlace)
	| { kind: 'several'; choices: NamedPlace[] }
	| { kind: 'outside'; name: string }
	| { kind: 'unknown' };

/** The most choices between places that are worth showing to a person. */
const MOST_CHOICES = 8;
/** A name shorter than this, in letters, is never mended: one edit would change too much of it. */
const SHORTEST_MENDED = 5;
/** From this length on a name may have two slips in it. */
const LONG = 8;
/** A name longer than this, in letters, is no place: it is not worth comparing with every one. */
const LONGEST_NAME = 80;

/**
 * The places a person may mean by `text`. Names match whatever their case, accents, punctuation or "the"; by an alias;
 * with words of their district or their outward code before or after ("Heaton, Newcastle", "heaton ne6"); by their
 * first three letters or more; and with one slip of the finger in a name of five letters or more, two from eight, the
 * first letter excepted. The first of these that finds anything decides, but a name that begins alike or is misspelt
 * gives way to a town of exactly that name `elsewhere`. Up to eight that begin alike are `several`; more are `unknown`.
 */
export function findByName(
	text: string,
	places: readonly PlaceName[],
	elsewhere: readonly string[]
): FoundByName {
	const typed = plainName(text);
	if (typed === '' || typed.length > LONGEST_NAME) return { kind: 'unknown' };
	const whole =
		orAbsent(places.filter((place) => namesOf(place).includes(typed))) ??
		orAbsent(places.filter((place) => isSaidBy(typed.split(' '), place)));
	if (whole) return answer(whole.slice(0, MOST_CHOICES), places);
	const town = elsewhere.find((name) => plainName(name) === typed);
	if (town !== undefined) return { kind: 'outside', name: town };
	const near =
		orAbsent(places.filter((place) => isBeginning(typed, place))) ?? misspelt(typed, places);
	return near.length > MOST_CHOICES ? { kind: 'unknown' } : answer(near, places);
}

const orAbsent = (found: PlaceName[]): PlaceName[] | undefined =>
	found.length > 0 ? found : undefined;

function answer(found: PlaceName[], places: readonly PlaceName[]): FoundByName {
	const named = found.map((place) => ({
		name: shownName(place, places),
		point: { latitude: place.latitude, longitude: place.longitude }
	}));
	const choices = withOwnNames(named);
	const [first] = choices;
	if (first === undefined) return { kind: 'unknown' };
	return choices.length > 1 ? { kind: 'several', choices } : { kind: 'found', ...first };
}

/** "Heaton"; with its district where the name repeats, and with its outward code where that repeats too. */
function shownName(place: PlaceName, places: readonly PlaceName[]): string {
	const { name, district, outcode } = place;
	const alike = places.filter((other) => plainNameOf(other) === plainNameOf(place));
	if (alike.length < 2) return name;
	const isAlone = alike.filter((other) => other.district === district).length < 2;
	return [name, district, isAlone ? undefined : outcode].filter(Boolean).join(', ');
}

/** Two that nothing tells apart are one choice: a person could not choose between them either. */
const withOwnNames = (choices: NamedPlace[]): NamedPlace[] =>
	choices.filter(({ name }, at) => choices.findIndex((each) => each.name === name) === at);

/** "The Coast, St. Mary's" → "coast st marys". */
function plainName(text: string): string {
	const letters = text
		.normalize('NFKD')
		.replace(/\p{M}|['’]/gu, '')
		.toLowerCase();
	const words = letters.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && word !== 'the');
	return words.map((word) => (word === 'saint' ? 'st' : word)).join(' ');
}

/** What is compared of a place. */
interface Plain {
	names: string[];
	/** The words of its district and of its outcode. */
	around: string[];
}
/** Read once for each place: every name that somebody types is compared with all of them. */
const plain = new WeakMap<PlaceName, Plain>();

function plainOf(place: PlaceName): Plain {
	const known = plain.get(place);
	if (known) return known;
	const { name, aliases = [], district = '', outcode = '' } = place;
	const read = {
		names: [name, ...aliases].map(plainName),
		around: plainName(`${district} ${outcode}`).split(' ')
	};
	plain.set(place, read);
	return read;
}
const namesOf = (place: PlaceName): string[] => plainOf(place).names;

/** Reads the names of places ahead, with pauses, so that nobody who gave one has to wait for that. */
export function* readingNames(places: readonly PlaceName[]): Work<undefined> {
	yield* mapped(places, plainOf);
	return undefined;
}

/** The name that a place goes by, as `plainName` writes it. */
export const plainNameOf = (place: PlaceName): string => namesOf(place)[0] ?? '';

/** Whether the words hold every word of a name of the place, and besides only beginnings of its district's or outcode's. */
function isSaidBy(typed: readonly string[], place: PlaceName): boolean {
	const { names, around } = plainOf(place);
	return names.some((name) => {
		const words = name.split(' ');
		const others = typed.filter((word) => !words.includes(word));
		return (
			words.every((word) => typed.includes(word)) &&
			others.every((word) => around.some((other) => other.startsWith(word)))
		);
	});
}

const isBeginning = (typed: string, place: PlaceName): boolean =>
	typed.length >= 3 && namesOf(place).some((name) => name.startsWith(typed));

/** Those that the fewest slips, and few enough, make of what was typed. */
function misspelt(typed: string, places: readonly PlaceName[]): PlaceName[] {
	const slips = places.map((place) =>
		Math.min(...namesOf(place).map((name) => slipsIn(typed, name)))
	);
	const fewest = Math.min(...slips);
	return fewest === Infinity ? [] : places.filter((_, at) => slips[at] === fewest);
}

/** How many slips `typed` has if `name` was meant; Infinity where that is too many to believe. */
function slipsIn(typed: string, name: string): number {
	const shorter = Math.min(typed.length, name.length);
	const most = shorter >= LONG ? 2 : 1;
	if (shorter < SHORTEST_MENDED || typed[0] !== name[0]) return Infinity;
	if (Math.abs(typed.length - name.length) > most) return Infinity;
	const slips = editDistance(typed, name);
	return slips <= most ? slips : Infinity;
}
