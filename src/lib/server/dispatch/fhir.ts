import { z } from 'zod';
import type { Outcome } from '../../domain/dispatch.ts';
import { toFhirTransaction } from '../../domain/fhir.ts';
import { jsonOf } from '../json.ts';
import { ONE_TRY } from './channel.ts';
import type { Send } from './channel.ts';
import { postJson } from './post.ts';

const done = z.object({ response: z.object({ status: z.string().regex(/^2\d\d/) }) });
const answerSchema = z.object({
	resourceType: z.literal('Bundle'),
	type: z.literal('transaction-response'),
	entry: z.array(done).min(1)
});

/**
 * A channel that posts the request to a FHIR R4 server as one transaction. Every entry is created only where the server does
 * not have it, so an answer that was lost on the way costs nothing but another try.
 */
export function fhir(
	{ address, token }: { address: string; token: string | undefined },
	oneTry = ONE_TRY
): Send {
	return async ({ referral, payload: open }) => {
		const payload = await open();
		if (!payload) return { kind: 'never', problem: 'the request cannot be opened' };
		const { outcome, body } = await postJson(
			address,
			JSON.stringify(toFhirTransaction({ referral, payload })),
			{
				'content-type': 'application/fhir+json',
				accept: 'application/fhir+json',
				...(token && { authorization: `Bearer ${token}` })
			},
			oneTry
		);
		return read(outcome, body);
	};
}

/** Sent only on a transaction's own answer that says of every entry that it is there; a portal's page is none. */
function read(outcome: Outcome, body: string): Outcome {
	// Two tries at once are in each other's way: the next finds everything there.
	if (outcome.kind === 'never' && outcome.problem === 'answered 409')
		return { kind: 'retry', problem: outcome.problem };
	if (outcome.kind !== 'sent') return outcome;
	const isDone = answerSchema.safeParse(jsonOf(body)).success;
	return isDone ? outcome : { kind: 'retry', problem: 'answered something else' };
}
