/** All rows of one database into another of the same tables: how a backup is taken of PostgreSQL, and put back into it. */
import { sql } from 'kysely';
import type { Kysely } from 'kysely';

type Rows = Record<string, Record<string, string | number | null>>;
/** Rows that are held in memory at once. */
const AT_ONCE = 500;

interface Table {
	name: string;
	/** The columns of its primary key. */
	key: string[];
}

/** The tables that a SQLite file has, each after those that its rows name. */
export async function tablesInOrder<Tables>(file: Kysely<Tables>): Promise<Table[]> {
	const { rows } = await sql<{ name: string; parents: string | null; key: string }>`
		select name,
			(select group_concat(f."table") from pragma_foreign_key_list(m.name) f) as parents,
			(select group_concat(c.name) from pragma_table_info(m.name) c where c.pk > 0) as key
		from sqlite_master m
		where type = 'table' and name not like 'sqlite%' and name not like 'kysely%' order by name`.execute(
		file
	);
	const waiting = new Map(rows.map((row) => [row.name, row]));
	const ordered: Table[] = [];
	while (waiting.size > 0) {
		const ready = [...waiting.values()].filter(
			({ parents }) => !parents?.split(',').some((parent) => waiting.has(parent))
		);
		if (ready.length === 0) throw new Error('tables name each other in a circle');
		for (const { name, key } of ready) {
			waiting.delete(name);
			ordered.push({ name, key: key.split(',') });
		}
	}
	return ordered;
}

/**
 * Makes `to` hold exactly the rows that `from` has in these tables. `from` must see one moment, and `to` be in a
 * transaction: then it has all of them or is as it was.
 */
export async function copyRows<Tables>(
	from: Kysely<Tables>,
	to: Kysely<Tables>,
	tables: readonly Table[]
): Promise<void> {
	const source = from as unknown as Kysely<Rows>;
	const target = to as unknown as Kysely<Rows>;
	for (const { name } of tables.toReversed()) await target.deleteFrom(name).execute();
	for (const { name, key } of tables)
		for (let offset = 0, more = true; more; offset += AT_ONCE) {
			let page = source.selectFrom(name).selectAll().limit(AT_ONCE).offset(offset);
			for (const column of key) page = page.orderBy(column);
			const rows = await page.execute();
			for (const row of rows) await target.insertInto(name).values(row).execute();
			more = rows.length === AT_ONCE;
		}
}
