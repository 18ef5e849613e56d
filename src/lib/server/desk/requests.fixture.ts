import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { payloadSchema } from '../../domain/referral-payload.ts';
import type { ReferralPayload } from '../../domain/referral-payload.ts';
import { seal } from '../../domain/sealing.ts';
import { openDatabase } from '../database.ts';
import { openKeyring } from '../keyring.ts';
import { openLookups } from '../lookups.ts';
import { accept } from '../referrals.ts';
import type { ReferralStore } from '../referrals.ts';
import { openRequestKeys } from '../request-keys.ts';
import { readSite } from '../site.ts';

const golden = new URL('../../../../tests/fixtures/payload-v1.json', import.meta.url);

/** What an invented person sent, but for what a test says otherwise. */
export const payload = (person: Partial<ReferralPayload['person']> = {}): ReferralPayload => {
	const parsed = payloadSchema.parse(JSON.parse(readFileSync(golden, 'utf8')));
	return { ...parsed, person: { ...parsed.person, ...person } };
};

/** All that requests are kept in, in a folder of its own, for two teams. */
export async function openStore(dataDir: string): Promise<ReferralStore> {
	return {
		database: await openDatabase({ dataDir }),
		keyring: openKeyring(dataDir, ['dene', 'riverside'], '2026-11-20'),
		requestKeys: await openRequestKeys({ dataDir }),
		lookups: openLookups(dataDir),
		site: readSite({ siteFile: join(dataDir, 'site.json'), siteFileNamed: false })
	};
}

/** Brings in a request as a phone sends it, and answers its id. */
export async function arrive(
	store: ReferralStore,
	now: Date,
	{
		team = 'dene',
		person = {}
	}: { team?: string; person?: Partial<ReferralPayload['person']> } = {}
): Promise<string> {
	const id = crypto.randomUUID();
	const text = JSON.stringify({ ...payload(person), id, team });
	const envelope = await seal(text, { id, team, key: store.keyring.sealingKey(team) });
	const { kind } = await accept(store, envelope, { now, channel: 'device' });
	if (kind !== 'accepted') throw new Error(kind);
	return id;
}
