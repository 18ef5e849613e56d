import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import golden from '../../../tests/fixtures/payload-v1.json' with { type: 'json' };
import { padded } from '../domain/padding.ts';
import { payloadSchema } from '../domain/referral-payload.ts';
import type { ReferralPayload } from '../domain/referral-payload.ts';
import { seal } from '../domain/sealing.ts';
import type { Envelope } from '../domain/sealing.ts';
import { keysPlaceIn, placeIn } from './database.fixture.ts';
import { openDatabase } from './database.ts';
import { openKeyring } from './keyring.ts';
import { openLookups } from './lookups.ts';
import { accept } from './referrals.ts';
import type { ReferralStore } from './referrals.ts';
import { openRequestKeys } from './request-keys.ts';
import { readSite } from './site.ts';

/** An invented person's whole request: born on 29 February 1968. */
export const GOLDEN = JSON.stringify(golden, undefined, '\t');

/** A store in a folder of its own, with two teams. */
export async function openStore() {
	const dataDir = mkdtempSync(join(tmpdir(), 'referrals-'));
	const place = await placeIn(dataDir);
	const keysPlace = await keysPlaceIn(dataDir);
	const store: ReferralStore = {
		database: await openDatabase(place),
		keyring: openKeyring(dataDir, ['dene', 'riverside'], '2026-11-20'),
		requestKeys: await openRequestKeys(keysPlace),
		lookups: openLookups(dataDir),
		site: readSite({ siteFile: join(dataDir, 'site.json'), siteFileNamed: false })
	};
	const opened = {
		...store,
		dataDir,
		/** Where to open the database again, and the keys. */
		place,
		keysPlace,
		/** A request as a phone sends it. */
		sealed(text = GOLDEN, named: { id?: string; team?: string } = {}): Promise<Envelope> {
			const { id = crypto.randomUUID(), team = 'dene' } = named;
			return seal(padded(text), { id, team, key: store.keyring.sealingKey(team) });
		},
		async remove() {
			await opened.database.destroy();
			await opened.requestKeys.close();
			rmSync(dataDir, { recursive: true });
		}
	};
	return opened;
}
export type OpenStore = Awaited<ReturnType<typeof openStore>>;

/** Brings in a request: what the invented person sent, but for what a test says otherwise. Answers its id. */
export async function arrive(
	store: OpenStore,
	now: Date,
	{
		team = 'dene',
		person = {}
	}: { team?: string; person?: Partial<ReferralPayload['person']> } = {}
): Promise<string> {
	const golden = payloadSchema.parse(JSON.parse(GOLDEN));
	const id = crypto.randomUUID();
	const payload = { ...golden, id, team, person: { ...golden.person, ...person } };
	const envelope = await store.sealed(JSON.stringify(payload), { id, team });
	const { kind } = await accept(store, envelope, { now, channel: 'device' });
	if (kind !== 'accepted') throw new Error(kind);
	return id;
}
