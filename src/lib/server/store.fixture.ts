import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { padded } from '../domain/padding.ts';
import { seal } from '../domain/sealing.ts';
import type { Envelope } from '../domain/sealing.ts';
import { openDatabase } from './database.ts';
import { openKeyring } from './keyring.ts';
import { openLookups } from './lookups.ts';
import type { ReferralStore } from './referrals.ts';
import { openRequestKeys } from './request-keys.ts';
import { readSite } from './site.ts';

/** An invented person's whole request: born on 29 February 1968. */
export const GOLDEN = readFileSync(
	new URL('../../../tests/fixtures/payload-v1.json', import.meta.url),
	'utf8'
);

/** A store in a folder of its own, with two teams. */
export async function openStore() {
	const dataDir = mkdtempSync(join(tmpdir(), 'referrals-'));
	const store: ReferralStore = {
		database: await openDatabase({ dataDir }),
		keyring: openKeyring(dataDir, ['dene', 'riverside'], '2026-11-20'),
		requestKeys: await openRequestKeys({ dataDir }),
		lookups: openLookups(dataDir),
		site: readSite({ siteFile: join(dataDir, 'site.json'), siteFileNamed: false })
	};
	return {
		...store,
		dataDir,
		sealed: (text = GOLDEN, id: string = crypto.randomUUID()): Promise<Envelope> =>
			seal(padded(text), { id, team: 'dene', key: store.keyring.sealingKey('dene') }),
		async remove() {
			await store.database.destroy();
			await store.requestKeys.close();
			rmSync(dataDir, { recursive: true });
		}
	};
}
export type OpenStore = Awaited<ReturnType<typeof openStore>>;
