import { closeSync, openSync, writeFileSync } from 'node:fs';

const KINDS = ['Walking group', 'Craft club', 'Lunch club', 'Advice session', 'Choir', 'Tai chi'];
const PLACES = ['Harbour Hall', 'Orchard Centre', 'Mill Lane Library', 'Riverside Rooms'];
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const LETTERS = 'ABDEFGHJLNPQRSTUWXYZ';
/** Invented districts, each with a middle somewhere on dry land in the north-east of England. */
const DISTRICTS = Array.from({ length: 40 }, (_, at) => ({
	outcode: `NE${at + 1}`,
	latitude: 54.9 + (at % 8) * 0.04,
	longitude: -1.9 + Math.floor(at / 8) * 0.08
}));

const pick = <Item>(list: readonly Item[], at: number): Item => list[at % list.length] as Item;
const hex = (number: number, length: number) => number.toString(16).padStart(length, '0');
/** Ids that look like those of a real feed, a kind of thing in their second part. */
const idOf = (at: number, kind: number) =>
	`${hex((at * 2_654_435_761) % 2 ** 32, 8)}-${hex(kind, 4)}-4000-8000-${hex(at, 12)}`;

/** The `at`-th service of an invented directory, as Open Referral UK 3 wants it, about 1.2 KiB of JSON. */
function serviceNumber(at: number): object {
	const kind = pick(KINDS, at);
	const place = pick(PLACES, Math.floor(at / 6));
	const owner = `${place} Trust ${at % 5000}`;
	const hour = 9 + (at % 8);
	return {
		id: idOf(at, 1),
		name: `${place} ${kind} ${at}`,
		description: `<p>${kind} for anybody who lives near ${place}, with tea &amp; company.</p><p>Bring a friend.</p>`,
		status: at % 97 === 0 ? 'inactive' : 'active',
		assured_date: `2026-0${(at % 9) + 1}-1${at % 9}`,
		email: `group${at}@example.org`,
		url: at % 11 === 0 ? `www.example.org/${at}` : `https://www.example.org/${at}`,
		minimum_age: at % 5 === 0 ? 50 : -1,
		organization: { id: idOf(at % 5000, 2), name: owner, description: owner },
		contacts: [{ id: idOf(at, 5), phones: [{ id: idOf(at, 6), number: phoneNumber(at) }] }],
		cost_options: at % 3 === 0 ? [{ id: idOf(at, 7), amount: 0 }] : [],
		schedules: [
			{
				id: idOf(at, 8),
				freq: 'WEEKLY',
				byday: pick(DAYS, at),
				opens_at: `${String(hour).padStart(2, '0')}:00`,
				closes_at: `${hour + 2}:00`
			}
		],
		service_at_locations: [{ id: idOf(at, 9), location: locationNumber(at, place) }]
	};
}

/** Of the numbers that Ofcom keeps for drama. */
const phoneNumber = (at: number): string => `0191 498 0${String(at % 1000).padStart(3, '0')}`;

function locationNumber(at: number, name: string): object {
	const district = pick(DISTRICTS, Math.floor(at / 24));
	const walk = pick([...LETTERS], at) + pick([...LETTERS], Math.floor(at / 20));
	return {
		id: idOf(at, 3),
		location_type: 'physical',
		name,
		latitude: Number((district.latitude + (at % 20) * 0.0011).toFixed(6)),
		longitude: Number((district.longitude + (at % 13) * 0.0013).toFixed(6)),
		addresses: [
			{
				id: idOf(at, 4),
				address_1: `${at % 200} Example Street`,
				city: 'Newtown',
				state_province: 'Tyne and Wear',
				postal_code: `${district.outcode} ${at % 10}${walk}`,
				country: 'GB',
				address_type: 'physical'
			}
		]
	};
}

/** Writes one page of a feed with `records` services to `path`, the same bytes every time. */
export function writeDirectory(path: string, records: number): void {
	const file = openSync(path, 'w');
	try {
		writeFileSync(file, `{"total_items":${records},"page_number":1,"contents":[`);
		for (let from = 0; from < records; from += 1000) {
			const to = Math.min(records, from + 1000);
			const services = Array.from({ length: to - from }, (_, at) => serviceNumber(from + at));
			const text = JSON.stringify(services).slice(1, -1);
			writeFileSync(file, from === 0 ? text : `,${text}`);
		}
		writeFileSync(file, ']}');
	} finally {
		closeSync(file);
	}
}
