import type { Database } from '../database.ts';

/** Work that only one process at a time may do, whichever of several servers it is on. */
export interface Lease {
	/** The work. */
	name: string;
	/** Who does it; no two processes have the same. */
	holder: string;
	/** How long it is held without being renewed, in milliseconds. */
	lasts: number;
}

const end = (now: Date, { lasts }: Lease) => new Date(now.getTime() + lasts).toISOString();

/**
 * Takes the work, or takes it over from a holder that let its time run out. The database decides between two that ask
 * at once. Servers' clocks may differ by much less than `lasts`.
 */
export async function takeLease(database: Database, lease: Lease, now: Date): Promise<boolean> {
	const { name, holder } = lease;
	const ends_at = end(now, lease);
	const { numInsertedOrUpdatedRows } = await database
		.insertInto('lease')
		.values({ name, holder, ends_at })
		.onConflict((conflict) =>
			conflict
				.column('name')
				.doUpdateSet({ holder, ends_at })
				.where('lease.ends_at', '<=', now.toISOString())
		)
		.executeTakeFirst();
	return numInsertedOrUpdatedRows === 1n;
}

/** Holds on to the work. False when it is not this holder's any more: then it has to stop. */
export async function renewLease(database: Database, lease: Lease, now: Date): Promise<boolean> {
	const { numUpdatedRows } = await database
		.updateTable('lease')
		.set({ ends_at: end(now, lease) })
		.where('name', '=', lease.name)
		.where('holder', '=', lease.holder)
		.executeTakeFirst();
	return numUpdatedRows === 1n;
}

/** Gives the work back, if it is still this holder's. */
export async function endLease(database: Database, { name, holder }: Lease): Promise<void> {
	await database
		.deleteFrom('lease')
		.where('name', '=', name)
		.where('holder', '=', holder)
		.execute();
}
