import type { PostcodePack } from '../../domain/geography/postcode-pack.ts';
import type { Area } from './area.ts';
import { gather, newGathering } from './gathering.ts';
import type { Gathered } from './gathering.ts';
import { publishPack, readPacks } from './packs.ts';
import { EMPTY, packPlaces, packPostcodes } from './pieces.ts';
import { readerFor } from './row-readers.ts';
import type { RowReader } from './row-readers.ts';
import { findTables } from './tables.ts';
import type { Table } from './tables.ts';

/** What came of bringing in postcodes or place names. */
export type BroughtIn =
	| { outcome: 'unreadable'; reason: string }
	/** Nothing of it lies in the area: what was there before stays. */
	| { outcome: 'nothing here'; gathered: Gathered }
	| { outcome: 'brought in'; gathered: Gathered; pack: PostcodePack; sizes: number[] };

const WHAT_IS_READ =
	'it is neither postcodes (NSPL, ONSPD or Code-Point Open, or a table with a postcode, a latitude and a longitude) ' +
	'nor place names (OS Open Names, or a table with a name, a latitude and a longitude)';

/**
 * Reads the postcodes or place names at a path, a country's worth if need be, keeps those of the area, and makes them
 * what the site serves. Postcodes take the place of the postcodes that were there and place names that of the place
 * names. `year` stands in the line that thanks the source where the file's own name has none.
 */
export async function bringIn(
	path: string,
	{ dataDir, area, year }: { dataDir: string; area: Area; year: string }
): Promise<BroughtIn> {
	const found = await findTables(path);
	if (typeof found === 'string') return { outcome: 'unreadable', reason: found };
	const gathered = newGathering();
	const read = new Set<RowReader['of']>();
	try {
		for (const { table, reader } of await readable(found.tables)) {
			read.add(reader.of);
			await gatherTable(gathered, table, reader, area);
		}
	} catch (error) {
		return { outcome: 'unreadable', reason: `it broke off: ${(error as Error).message}` };
	} finally {
		found.close();
	}
	if (read.size === 0) return { outcome: 'unreadable', reason: WHAT_IS_READ };
	if (gathered.sectors.size === 0 && gathered.places.length === 0)
		return { outcome: 'nothing here', gathered };
	const named = /\b20\d\d\b/.exec(path.replaceAll('_', ' '))?.[0] ?? year;
	const before = readPacks(dataDir)?.packs ?? [];
	const pack = compose(gathered, before, named);
	return { outcome: 'brought in', gathered, pack, sizes: await publishPack(dataDir, pack) };
}

/**
 * The tables we know how to read. The ONS gives everything twice, once in one file and once in a file for each postcode
 * area, in a folder `multi_csv`: one of the two is enough.
 */
async function readable(tables: Table[]): Promise<{ table: Table; reader: RowReader }[]> {
	const known: { table: Table; reader: RowReader }[] = [];
	for (const table of tables) {
		const reader = readerFor(await table.first());
		if (reader) known.push({ table, reader });
	}
	const isPart = ({ table }: { table: Table }) => /(^|[\\/])multi_csv[\\/]/i.test(table.name);
	const whole = known.filter((each) => !isPart(each));
	return whole.some(({ reader }) => reader.of === 'postcodes') ? whole : known;
}

async function gatherTable(
	gathered: Gathered,
	table: Table,
	reader: RowReader,
	area: Area
): Promise<void> {
	let isHeader = reader.hasHeader;
	for await (const cells of table.rows()) {
		if (!isHeader) gather(gathered, reader.read(cells), area);
		isHeader = false;
	}
}

/** What was gathered, and of what was there before the part that was not. */
function compose(gathered: Gathered, before: readonly PostcodePack[], year: string): PostcodePack {
	const old: PostcodePack = {
		...(before[0] ?? EMPTY),
		sectors: Object.assign({}, ...before.map(({ sectors }) => sectors)) as Record<string, string>
	};
	const hasPostcodes = gathered.sectors.size > 0;
	const hasPlaces = gathered.places.length > 0;
	return {
		...old,
		...(hasPostcodes ? packPostcodes(gathered) : {}),
		...(hasPlaces ? packPlaces(gathered) : {}),
		attributions: {
			...old.attributions,
			...(hasPostcodes ? { postcodes: thanksForPostcodes(year) } : {}),
			...(hasPlaces ? { places: thanksForPlaces(year) } : {})
		}
	};
}

/** The lines that the Open Government Licence asks for with these products. */
const thanksForPostcodes = (year: string) =>
	`Contains OS data © Crown copyright and database right ${year}. Contains Royal Mail data © Royal Mail copyright ` +
	`and database right ${year}. Contains National Statistics data © Crown copyright and database right ${year}.`;
const thanksForPlaces = (year: string) =>
	`Contains OS data © Crown copyright and database right ${year}.`;
