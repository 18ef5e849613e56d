import { createHash } from 'node:crypto';
import type { SheetRecord } from './records.ts';
import type { Target } from '../mapping/targets.ts';

/** What tells the times of one activity apart, and nothing else of it. */
const TIMES = new Set<Target>(['when', 'first date', 'last date', 'not on']);

/**
 * Gives records their ids and finds rows that are times of one activity: rows that say the same but for when, and have
 * one id or none. Where the sheet has no id, one is made of the name, who runs it and where, so that it stays the same
 * while a sheet is sorted, grows, or has its descriptions and times put right. All records have to be seen before the
 * first is given.
 */
export function namer() {
	/** What the records of one name and place say; empty where they differ. */
	const contents = new Map<string, string>();
	const times = new Map<string, number>();
	const given = new Map<string, number>();
	return {
		see(record: SheetRecord): void {
			const { base, content, hasTimes } = printsOf(record);
			const same = (contents.get(base) ?? content) === content;
			contents.set(base, same ? content : '');
			if (hasTimes) times.set(content, (times.get(content) ?? 0) + 1);
		},
		give(record: SheetRecord): SheetRecord {
			const { base, content } = printsOf(record);
			const ownId = record.said.id?.[0];
			const isOnlyOne = contents.get(base) === content;
			const id = ownId ?? `${slugOf(record)}-${(isOnlyOne ? base : content).slice(0, 8)}`;
			if ((times.get(content) ?? 0) < 2) return { ...record, said: { ...record.said, id: [id] } };
			const number = (given.get(content) ?? 0) + 1;
			given.set(content, number);
			const sessionId = number === 1 ? id : `${id}-${number}`;
			return { ...record, said: { ...record.said, id: [sessionId] }, group: id };
		}
	};
}

function printsOf({ said, places, marks }: SheetRecord): {
	base: string;
	content: string;
	hasTimes: boolean;
} {
	const { id, name, organisation, venue, address, postcode } = said;
	const rest = Object.entries(said).filter(([target]) => !TIMES.has(target as Target));
	const where = [venue, address, postcode, places.map((place) => place.venue ?? place.address)];
	return {
		base: digest([id, name, organisation, where]),
		content: digest([rest, places, marks]),
		hasTimes: rest.length < Object.keys(said).length
	};
}

const slugOf = ({ said }: SheetRecord): string =>
	(said.name?.[0] ?? '')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 40) || 'row';

const digest = (value: unknown): string =>
	createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
