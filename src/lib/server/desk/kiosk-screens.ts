/** Public screens as whoever looks after them sees them: those whose address was made here, and when each last worked. */
import type { KioskConfiguration } from '../../domain/kiosk/configuration.ts';
import { audit } from '../audit.ts';
import type { Database } from '../database.ts';
import type { HeardKiosk } from '../kiosks.ts';

export interface Screen {
	id: string;
	library: string;
	/** The start address without the site's origin; absent for one that was made from the command line. */
	path?: string;
	/** When it last said that it works, since this server started; ISO 8601 UTC. */
	heardAt?: string;
}

/** Keeps an address that was made; one of the same name before is replaced, and goes on working where it is in use. */
export async function keepScreen(
	database: Database,
	{
		configuration: { id, library },
		path,
		account
	}: { configuration: KioskConfiguration; path: string; account: string },
	now: Date
): Promise<void> {
	const made_at = now.toISOString();
	await database.transaction().execute(async (transaction) => {
		await transaction
			.insertInto('kiosk_address')
			.values({ id, library, path, made_at })
			.onConflict((conflict) => conflict.column('id').doUpdateSet({ library, path, made_at }))
			.execute();
		const entry = { at: made_at, actor: account, subject: `kiosk ${id}` };
		await audit(transaction, { ...entry, action: 'kiosk address made' });
	});
}

/** All screens that are known, those never heard first and then the longest silent. */
export async function screens(database: Database, heard: readonly HeardKiosk[]): Promise<Screen[]> {
	const made = await database.selectFrom('kiosk_address').selectAll().orderBy('id').execute();
	const byId = new Map<string, Screen>(
		made.map(({ id, library, path }) => [id, { id, library, path }])
	);
	for (const { id, library, heardAt } of heard)
		byId.set(id, { ...byId.get(id), id, library, heardAt });
	const at = ({ heardAt = '' }: Screen) => heardAt;
	return [...byId.values()].sort((a, b) => at(a).localeCompare(at(b)) || a.id.localeCompare(b.id));
}
