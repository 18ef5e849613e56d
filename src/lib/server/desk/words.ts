/** What colleagues write about a request: sealed to the team, and wrapped under the request's own key, as the request is. */
import { padded } from '../../domain/padding.ts';
import { envelopeSchema, open, seal } from '../../domain/sealing.ts';
import { jsonOf } from '../json.ts';
import type { Keyring } from '../keyring.ts';
import { unwrap, wrap } from '../request-keys.ts';
import type { RequestKeys } from '../request-keys.ts';

interface Locks {
	keyring: Keyring;
	requestKeys: RequestKeys;
}
/** `id`: of these words; `request` and `team`: whose they are about. */
interface Named {
	id: string;
	request: string;
	team: string;
}

/**
 * Seals some words; no words are the empty text. `undefined` when the request, which was `wrapped` under a key of its own,
 * has that key no more: a new one in its place would leave words that erasing does not close.
 */
export async function sealWords(
	{ keyring, requestKeys }: Locks,
	{ id, request, team, wrapped }: Named & { wrapped: number },
	words: string,
	now: Date
): Promise<string | undefined> {
	if (words === '') return '';
	const key = await (wrapped ? requestKeys.find(request) : requestKeys.keyFor(request, now));
	if (!key) return undefined;
	const named = { id, team, key: keyring.sealingKey(team) };
	const envelope = await seal(padded(JSON.stringify({ words })), named);
	const bytes = Buffer.from(JSON.stringify(envelope)).toString('base64url');
	return wrap(bytes, key, request);
}

/** The words that were sealed, or `undefined` when no key of ours opens them, as after the request was erased. */
export async function openWords(
	{ keyring, requestKeys }: Locks,
	{ id, request, team }: Named,
	sealed: string
): Promise<string | undefined> {
	if (sealed === '') return '';
	const key = await requestKeys.find(request);
	const bytes = key && unwrap(sealed, key, request);
	const text = Buffer.from(bytes ?? '', 'base64url').toString('utf8');
	const envelope = envelopeSchema.safeParse(jsonOf(text));
	if (!envelope.success || envelope.data.id !== id || envelope.data.team !== team) return undefined;
	const teamKey = keyring.openingKey(team, envelope.data.keyId);
	const said = teamKey && (await open(envelope.data, teamKey));
	return said === undefined ? undefined : (JSON.parse(said) as { words: string }).words;
}
