/**
 * The queue and the site as a state machine: random steps, and after each of them what must always hold. The phone's code is
 * the real one that sends and lets go; the site and the storage are models in memory, so that a million steps take minutes.
 */
import fc from 'fast-check';
import {
	ciphertextDigest,
	envelopeSchema,
	seal,
	signReceipt
} from '../../../src/lib/domain/sealing.ts';
import type { Envelope, PublicKey, Receipt } from '../../../src/lib/domain/sealing.ts';
import { openPhone, PHONE_MUTANTS } from './phone.ts';
import type { Phone } from './phone.ts';

export const MODEL_MUTANTS = [...PHONE_MUTANTS, 'no unique key', 'receipt before commit'] as const;
export type ModelMutant = (typeof MODEL_MUTANTS)[number];

/** How many requests there are: each is sealed once, and used in every run again. */
const REQUESTS = 12;
/** The steps of one run at most. */
const A_RUN = 60;

interface Sealed {
	envelope: Envelope;
	receipt: Receipt;
	/** In perfect order, but under a key that nobody knows. */
	forged: Receipt;
}
interface Pool {
	sealed: readonly Sealed[];
	keys: readonly PublicKey[];
}

const ECDSA = { name: 'ECDSA', namedCurve: 'P-256' };
async function signer(keyId: string) {
	const pair = await crypto.subtle.generateKey(ECDSA, true, ['sign', 'verify']);
	const point = Buffer.from(await crypto.subtle.exportKey('raw', pair.publicKey));
	const key: PublicKey = { keyId, publicKey: point.toString('base64url') };
	return { key, privateKey: await crypto.subtle.exportKey('jwk', pair.privateKey) };
}

async function openPool(): Promise<Pool> {
	const [ours, theirs] = [await signer('receipts-1'), await signer('receipts-1')];
	const ecdh = await crypto.subtle.generateKey({ ...ECDSA, name: 'ECDH' }, true, ['deriveBits']);
	const point = Buffer.from(await crypto.subtle.exportKey('raw', ecdh.publicKey));
	const key = { keyId: 'dene-1', publicKey: point.toString('base64url') };
	const one = async (_: unknown, index: number): Promise<Sealed> => {
		const id = crypto.randomUUID();
		const envelope = await seal(JSON.stringify({ id }), { id, team: 'dene', key });
		const said = {
			v: 1,
			id,
			sha256: await ciphertextDigest(envelope),
			reference: `22222${String(index + 222).replace(/[01]/g, '9')}`.slice(0, 8),
			receivedAt: '2026-11-20T16:42:00.000Z',
			keyId: 'receipts-1'
		} as const;
		const [receipt, forged] = await Promise.all(
			[ours, theirs].map(({ privateKey }) => signReceipt(said, privateKey))
		);
		if (!receipt || !forged) throw new Error('no receipt');
		return { envelope, receipt, forged };
	};
	const sealed = await Promise.all(Array.from({ length: REQUESTS }, one));
	return { sealed, keys: [ours.key] };
}

const LINES = [
	'good',
	'refused',
	'answer lost',
	'answer late',
	'500',
	'500 after commit',
	'busy',
	'parked',
	'portal',
	'redirect',
	'forged',
	'of another',
	'cut short'
] as const;
type LineKind = (typeof LINES)[number];

/** What has to be so, and the phone and the site it has to be so of. */
interface Model {
	/** Requests that somebody was told are saved, and that nobody has cleared away. */
	saved: Set<string>;
}
interface Real {
	pool: Pool;
	phone: Phone;
	mutant: ModelMutant | undefined;
	/** What the site has, for ever: how often each request took effect. */
	effects: Map<string, number>;
	/** What it has in its memory only, and writes down at the next thing that comes. */
	notYet: Set<string>;
	bySealed: ReadonlyMap<string, Sealed>;
	/** How many steps were walked, of all runs. */
	walked: { steps: number };
}

const json = (body: unknown, status: number) =>
	new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

/** The site: takes a request once for each id, before it answers. */
function take({ mutant, effects, notYet, bySealed }: Real, { id }: Envelope): Receipt {
	for (const each of notYet) effects.set(each, 1);
	notYet.clear();
	const count = effects.get(id) ?? 0;
	if (mutant === 'receipt before commit' && count === 0) notYet.add(id);
	else if (mutant === 'no unique key' || count === 0) effects.set(id, count + 1);
	const sealed = bySealed.get(id);
	if (!sealed) throw new Error('a request that was never sealed');
	return sealed.receipt;
}

function answerOf(real: Real, kind: LineKind, envelope: Envelope): Response {
	const { pool, bySealed } = real;
	switch (kind) {
		case 'good':
			return json(take(real, envelope), 201);
		case 'answer lost':
		case 'answer late':
			take(real, envelope);
			throw new TypeError('the line broke');
		case 'refused':
		case 'redirect':
			throw new TypeError('no line');
		case '500':
			return json({ message: 'Internal Error' }, 500);
		case '500 after commit':
			take(real, envelope);
			return json({ message: 'Internal Error' }, 500);
		case 'busy':
			return json({ problem: 'busy' }, 503);
		case 'parked':
			return json({ problem: 'no' }, 422);
		case 'portal':
			return new Response('<h1>Sign in</h1>', { headers: { 'content-type': 'text/html' } });
		case 'forged':
			return json(bySealed.get(envelope.id)?.forged, 201);
		case 'of another':
			return json(pool.sealed.find((each) => each.envelope.id !== envelope.id)?.receipt, 201);
		case 'cut short':
			return new Response('{"v":1,', { headers: { 'content-type': 'application/json' } });
	}
}

const send = (real: Real, kind: LineKind, parkedToo = false): Promise<unknown> => {
	const request: typeof fetch = async (_address, init) =>
		answerOf(real, kind, envelopeSchema.parse(JSON.parse(String(init?.body))));
	return real.phone.send({ url: '', fetch: request, keys: () => real.pool.keys }, { parkedToo });
};

/** What must hold after every step. */
function check({ saved }: Model, { phone, effects, notYet, bySealed }: Real): void {
	const waiting = new Set(phone.waiting.map(({ id }) => id));
	const delivered = new Map(phone.delivered.map((each) => [each.id, each.reference]));
	for (const id of saved)
		if (!waiting.has(id) && !delivered.has(id)) throw new Error('lost: neither kept nor sent');
	for (const [id, reference] of delivered) {
		if (!effects.has(id) && !notYet.has(id))
			throw new Error('falseSent: called sent, and not at the site');
		if (reference !== bySealed.get(id)?.receipt.reference) throw new Error('falseSent: wrong name');
	}
	for (const count of effects.values()) if (count > 1) throw new Error('doubled: two effects');
}

type Step = (model: Model, real: Real) => Promise<unknown>;
const command = (name: string, step: Step): fc.AsyncCommand<Model, Real> => ({
	check: () => true,
	async run(model, real) {
		real.walked.steps += 1;
		await step(model, real);
		check(model, real);
	},
	toString: () => name
});

const save = (index: number) =>
	command(`save ${index}`, async ({ saved }, { pool, phone }) => {
		const envelope = pool.sealed[index]?.envelope;
		if (!envelope || saved.has(envelope.id)) return;
		phone.keep({ version: 1, id: envelope.id, envelope, savedAt: '2026-11-20T16:41:07.600Z' });
		saved.add(envelope.id);
	});
const round = (kind: LineKind, parkedToo: boolean) =>
	command(`${kind}${parkedToo ? ', parked too' : ''}`, (_, real) => send(real, kind, parkedToo));
const twoTabs = (one: LineKind, other: LineKind) =>
	command(`${one} and ${other} at once`, (_, real) =>
		Promise.all([send(real, one), send(real, other)])
	);
const powerCut = command('power cut', async (_, { phone }) => phone.cutPower());
const cutAtSettling = (kind: LineKind) =>
	command(`${kind}, power cut before it is kept`, async (_, real) => {
		real.phone.breakAtSettling(true);
		await send(real, kind);
		real.phone.breakAtSettling(false);
		real.phone.cutPower();
	});
const siteCrashes = command('the site crashes', async (_, { notYet }) => notYet.clear());
const evicted = command('thrown away', async ({ saved }, { phone }) => {
	const isMissed = phone.waiting.length > 0 && phone.counted > 0;
	phone.evict();
	if (isMissed && !phone.tellsOfLoss) throw new Error('lost: and nobody was told');
	saved.clear();
});

const lineKind = fc.constantFrom(...LINES);
const COMMANDS = [
	fc.nat({ max: REQUESTS - 1 }).map(save),
	fc.nat({ max: REQUESTS - 1 }).map(save),
	fc.tuple(lineKind, fc.boolean()).map(([kind, too]) => round(kind, too)),
	fc.tuple(lineKind, lineKind).map(([one, other]) => twoTabs(one, other)),
	fc.constant(powerCut),
	fc.constant(siteCrashes),
	lineKind.map(cutAtSettling),
	fc.constant(evicted)
];

/** In the end everything is put right, and everything that was saved has to be at the site. */
async function settle(model: Model, real: Real): Promise<void> {
	for (let each = 0; each < 2; each++) await send(real, 'good', true);
	check(model, real);
	for (const id of model.saved)
		if (real.effects.get(id) !== 1) throw new Error('lost: it never came to the site');
}

/**
 * Walks at least so many steps. Answers how many there were, and what was found first, with the steps that lead to it;
 * nothing where all held.
 */
export async function walkModel({
	least,
	seed,
	mutant
}: {
	least: number;
	seed: number;
	mutant?: ModelMutant;
}): Promise<{ steps: number; found?: string }> {
	const pool = await openPool();
	const bySealed = new Map(pool.sealed.map((each) => [each.envelope.id, each]));
	const walked = { steps: 0 };
	const ofPhone = PHONE_MUTANTS.find((each) => each === mutant);
	const begin = () => {
		const site = { effects: new Map<string, number>(), notYet: new Set<string>() };
		const real: Real = { ...site, pool, phone: openPhone(ofPhone), mutant, bySealed, walked };
		return { model: { saved: new Set<string>() }, real };
	};
	for (let round = 0; walked.steps < least; round++) {
		const property = fc.asyncProperty(
			fc.commands(COMMANDS, { maxCommands: A_RUN, size: 'max' }),
			async (commands) => {
				const begun = begin();
				await fc.asyncModelRun(() => begun, commands);
				await settle(begun.model, begun.real);
			}
		);
		const { failed, errorInstance } = await fc.check(property, {
			seed: seed + round,
			numRuns: 100
		});
		if (failed) return { ...walked, found: String(errorInstance) };
	}
	return walked;
}
