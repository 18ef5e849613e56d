/** What a careless server would do instead, each alone: the campaign has to find out every one of them. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import {
	ciphertextDigest,
	envelopeSchema,
	open,
	seal,
	signReceipt
} from '../../../src/lib/domain/sealing.ts';
import type { Envelope } from '../../../src/lib/domain/sealing.ts';
import { accept } from '../../../src/lib/server/referrals.ts';
import { takeReferral } from '../../../src/lib/server/take-referral.ts';
import type { Taker } from '../../../src/lib/server/take-referral.ts';

export const SITE_MUTANTS = ['no unique key', 'receipt before commit', 'kept readable'] as const;
export type SiteMutant = (typeof SITE_MUTANTS)[number];

type Take = (
	taker: Taker,
	request: Request,
	how: { now: Date; dataDir: string }
) => Promise<Response>;

const plainly = (envelope: Envelope, { keyring }: Taker) => {
	const key = keyring.openingKey(envelope.team, envelope.keyId);
	return key && open(envelope, key);
};

async function receiptFor(taker: Taker, envelope: Envelope, reference: string, now: Date) {
	const { keyId, privateKey } = taker.keyring.signingKey();
	const sha256 = await ciphertextDigest(envelope);
	const said = {
		v: 1,
		id: envelope.id,
		sha256,
		reference,
		receivedAt: now.toISOString(),
		keyId
	} as const;
	return Response.json(await signReceipt(said, privateKey), { status: 201 });
}

/** Every copy that arrives becomes a row of its own. */
const noUniqueKey: Take = async (taker, request, { now }) => {
	const envelope = envelopeSchema.parse(await request.json());
	const text = await plainly(envelope, taker);
	if (text === undefined) return Response.json({ problem: 'no' }, { status: 422 });
	const id = crypto.randomUUID();
	const { team } = envelope;
	const other = await seal(text, { id, team, key: taker.keyring.sealingKey(team) });
	const outcome = await accept(taker, other, { now, channel: 'device' });
	if (!('receipt' in outcome)) throw new Error(outcome.kind);
	return receiptFor(taker, envelope, outcome.receipt.reference, now);
};

/** Says that it has the request, and writes it down a moment later. */
const receiptBeforeCommit: Take = async (taker, request, { now }) => {
	const envelope = envelopeSchema.parse(await request.json());
	void pause(30)
		.then(() => accept(taker, envelope, { now, channel: 'device' }))
		.catch(() => undefined);
	return receiptFor(taker, envelope, '2222222A', now);
};

/** Keeps a copy of what it was told, to look at later. */
const keptReadable: Take = async (taker, request, { now, dataDir }) => {
	const envelope = envelopeSchema.safeParse(
		await request
			.clone()
			.json()
			.catch(() => undefined)
	);
	const text = envelope.success ? await plainly(envelope.data, taker) : undefined;
	if (text) writeFileSync(join(dataDir, 'last.log'), Buffer.from(text).toString('base64'));
	return takeReferral(taker, request, { address: '127.0.0.1', now });
};

export const takeAs: Record<SiteMutant, Take> = {
	'no unique key': noUniqueKey,
	'receipt before commit': receiptBeforeCommit,
	'kept readable': keptReadable
};
