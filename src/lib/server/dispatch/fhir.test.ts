import { afterEach, describe, expect, it } from 'vitest';
import { answering, channelOf, parcel, receiver } from './dispatch.fixture.ts';
import type { Answer, Receiver } from './dispatch.fixture.ts';
import { fhir } from './fhir.ts';

let there: Receiver;
afterEach(() => there.close());

const channel = (oneTry = 2000) => fhir({ address: there.url, token: 'a-token' }, oneTry);

interface Entry {
	resource: { resourceType: string };
	request: { method: string; url: string; ifNoneExist?: string };
}

/**
 * A FHIR server as far as a transaction of conditional creates is concerned, written from the specification (R4, 3.1.0.8.1
 * and 3.1.0.11): it creates what it does not find by the search, and answers in the order it was asked.
 */
function fhirServer() {
	const kept = new Map<string, object>();
	const take = (body: string) => {
		const bundle = JSON.parse(body) as { type: string; entry: Entry[] };
		if (bundle.type !== 'transaction') throw new Error(bundle.type);
		const entry = bundle.entry.map(({ resource, request }) => {
			const name = `${request.url}?${request.ifNoneExist ?? crypto.randomUUID()}`;
			const isThere = kept.has(name);
			if (!isThere) kept.set(name, resource);
			return { response: { status: isThere ? '200 OK' : '201 Created' } };
		});
		return JSON.stringify({ resourceType: 'Bundle', type: 'transaction-response', entry });
	};
	const answer: Answer = ({ body }, response) =>
		void response.writeHead(200, { 'content-type': 'application/fhir+json' }).end(take(body));
	return { kept, take, answer };
}

const types = (kept: Map<string, object>) =>
	[...kept.values()].map((each) => (each as Entry['resource']).resourceType);
const FIVE = ['Patient', 'ServiceRequest', 'Consent', 'Provenance', 'QuestionnaireResponse'];

describe('delivery to a FHIR server', () => {
	it('creates the request and what belongs to it in one transaction', async () => {
		const { kept, answer } = fhirServer();
		there = await receiver(answer);
		expect(await channel()(parcel())).toEqual({ kind: 'sent' });
		expect(types(kept)).toEqual(FIVE);
		const [asked] = there.asked;
		expect(asked?.headers['content-type']).toBe('application/fhir+json');
		expect(asked?.headers.authorization).toBe('Bearer a-token');
	});

	it('leaves everything there once when the answer was lost, and when two tries meet', async () => {
		const { kept, take, answer } = fhirServer();
		there = await receiver((asked, response, count) => {
			if (count > 1) return answer(asked, response, count);
			take(asked.body);
			response.destroy();
		});
		const send = channel();
		expect((await send(parcel())).kind).toBe('retry');
		expect((await send(parcel({ tries: 2 }))).kind).toBe('sent');
		expect((await send(parcel({ tries: 3 }))).kind).toBe('sent');
		expect(types(kept)).toEqual(FIVE);
	});

	it.each([
		[409, 'retry'],
		[412, 'never'],
		[422, 'never'],
		[400, 'never'],
		[429, 'retry'],
		[401, 'retry'],
		[500, 'retry'],
		[503, 'retry']
	])('comes to what %i means: %s', async (status, kind) => {
		there = await receiver(answering(status, '{"resourceType":"OperationOutcome"}'));
		expect(await channel()(parcel())).toEqual({ kind, problem: `answered ${status}` });
	});

	it.each([
		['a portal’s page', '<h1>Sign in</h1>'],
		['nothing', ''],
		['half an answer', '{"resourceType":"Bundle","type":"transaction-resp'],
		['another answer', '{"resourceType":"Bundle","type":"batch-response","entry":[]}'],
		[
			'an entry that failed',
			'{"resourceType":"Bundle","type":"transaction-response","entry":[{"response":{"status":"422"}}]}'
		],
		['no entries', '{"resourceType":"Bundle","type":"transaction-response","entry":[]}']
	])('is not done by %s, whatever the status says', async (_what, body) => {
		there = await receiver(answering(200, body));
		expect(await channel()(parcel())).toEqual({
			kind: 'retry',
			problem: 'answered something else'
		});
	});

	it('is tried again where nothing comes in time', async () => {
		there = await receiver(() => undefined);
		expect(await channel(50)(parcel())).toEqual({ kind: 'retry', problem: 'no answer in time' });
	});

	it('sends nothing of a request that cannot be opened', async () => {
		there = await receiver(answering(200));
		const closed = parcel({ payload: async () => undefined });
		expect((await channel()(closed)).kind).toBe('never');
		expect(there.asked).toEqual([]);
	});

	it('needs no token where the site has none', async () => {
		const { answer } = fhirServer();
		there = await receiver(answer);
		expect((await channelOf({ kind: 'fhir', address: there.url })(parcel())).kind).toBe('sent');
		expect(there.asked[0]?.headers.authorization).toBeUndefined();
	});
});
