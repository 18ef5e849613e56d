import { afterEach, describe, expect, it } from 'vitest';
import type { ReferralPayload } from '../../domain/referral-payload.ts';
import type { PersonChannel } from '../../domain/person-message.ts';
import { LOCALES } from '../../i18n/locales.ts';
import { answering, parcel, payload, PRIVATE, receiver } from './dispatch.fixture.ts';
import type { Answer, Receiver } from './dispatch.fixture.ts';
import { notify } from './notify.ts';

const TEMPLATE = '3f0c2a5e-7b1d-4c8e-9a64-5d2f8b7e1c90';
const SERVICE = '26785a09-ab16-4eb0-8407-a37497a57506';
const SECRET = '3d844edf-8d35-48ac-975b-e847b4f122b0';
const NOW = new Date('2026-11-20T16:43:00Z');

let there: Receiver;
afterEach(() => there.close());

const channel = (name: PersonChannel, oneTry = 2000) =>
	notify(
		name,
		{
			key: `invented-${SERVICE}-${SECRET}`,
			template: TEMPLATE,
			telephone: '0191 498 0100',
			origin: 'https://hereabouts.example.org',
			url: there.url
		},
		{ clock: () => NOW, oneTry }
	);
const wanting = (change: Partial<ReferralPayload>, contact = {}) =>
	parcel({
		payload: async () => ({
			...payload,
			...change,
			contact: { ...payload.contact, messages: 'notWhatAbout', ...contact }
		})
	});

/**
 * What Notify answers, recorded from its documentation (REST API, "Send a text message", "Get the status of multiple messages",
 * error codes): nothing here ever spoke to Notify itself.
 */
const CREATED = JSON.stringify({
	id: '740e5834-3a29-46b4-9a6f-16142fde533a',
	reference: 'STRING',
	content: { body: 'MESSAGE TEXT', from_number: 'SENDER' },
	uri: 'https://api.notifications.service.gov.uk/v2/notifications/740e5834',
	template: { id: TEMPLATE, version: 1, uri: 'https://api.notifications.service.gov.uk' }
});
const found = (count: number) =>
	JSON.stringify({ notifications: Array.from({ length: count }, () => ({ id: 'x' })), links: {} });
const refused = (status: number, error: string) =>
	answering(status, JSON.stringify({ status_code: status, errors: [{ error, message: error }] }), {
		'content-type': 'application/json'
	});
const contract: Answer = ({ method }, response) =>
	void response
		.writeHead(method === 'POST' ? 201 : 200, { 'content-type': 'application/json' })
		.end(method === 'POST' ? CREATED : found(0));

const sentTo = (index = 0) =>
	JSON.parse(there.asked[index]?.body ?? '{}') as Record<string, unknown>;

describe('a person’s own message', () => {
	it('goes to the number they gave, in their language, with the reference and the day', async () => {
		there = await receiver(contract);
		const send = channel('person:receipt:text');
		expect(await send(wanting({ language: 'en' }))).toEqual({ kind: 'sent' });
		expect(there.asked[0]).toMatchObject({ method: 'POST', url: '/v2/notifications/sms' });
		expect(there.asked[0]?.headers.authorization).toMatch(/^Bearer [\w-]+\.[\w-]+\.[\w-]+$/);
		expect(sentTo()).toMatchObject({
			template_id: TEMPLATE,
			phone_number: '07700 900982',
			reference: parcel().id
		});
		const { personalisation } = sentTo() as { personalisation: { message: string } };
		expect(personalisation.message).toContain('K7PX-2MWD');
		expect(personalisation.message).toContain('Wednesday 25 November 2026');
		const link = 'https://hereabouts.example.org/en/my-request?link=a-token';
		expect(personalisation.message.endsWith(link)).toBe(true);
	});

	it('goes by e-mail with a subject, and reminds of the day after its turn', async () => {
		there = await receiver(contract);
		await channel('person:reminder:email')(wanting({ language: 'en' }));
		expect(there.asked[0]?.url).toBe('/v2/notifications/email');
		expect(sentTo()).toMatchObject({ email_address: 'yusra@example.org' });
		const { personalisation } = sentTo() as { personalisation: Record<string, string> };
		expect(personalisation.message).toContain('Saturday 21 November 2026');
		expect(personalisation.message).not.toContain('link=');
		expect(personalisation.subject).toBeTruthy();
	});

	it('names no health matter, no service and nobody, in any language', async () => {
		there = await receiver(contract);
		const channels = ['person:receipt:email', 'person:reminder:text'] as const;
		for (const { code } of LOCALES)
			for (const name of channels) await channel(name)(wanting({ language: code }));
		const said = there.asked.map(({ body }) => {
			const { personalisation } = JSON.parse(body) as { personalisation: object };
			// A site's own address is for the site to choose.
			return JSON.stringify(personalisation).replaceAll('https://hereabouts.example.org', '');
		});
		expect(said).toHaveLength(2 * LOCALES.length);
		const health =
			/health|NHS|GP|doctor|surgery|prescri|link worker|wellbeing|support|Hereabouts|salud|zdrow|sănă|saúde|iechyd|здоров|صح/i;
		for (const each of said) {
			expect(each).not.toMatch(health);
			expect(each).not.toMatch(/\{\{|messages\./);
			for (const word of PRIVATE) expect(each).not.toContain(word);
		}
	});

	it('is not sent twice: a second try asks first whether the first came', async () => {
		there = await receiver(({ method }, response) =>
			response
				.writeHead(method === 'POST' ? 500 : 200, { 'content-type': 'application/json' })
				.end(method === 'POST' ? '' : found(1))
		);
		const again = { ...wanting({}), tries: 2 };
		expect(await channel('person:receipt:text')(again)).toEqual({ kind: 'sent' });
		expect(there.asked.map(({ method, url }) => [method, url])).toEqual([
			['GET', `/v2/notifications?reference=${encodeURIComponent(again.id)}`]
		]);
	});

	it.each([
		['no number any more', { text: undefined }],
		['no messages any more', { messages: 'none' as const }]
	])('is not sent to somebody who wants %s', async (_what, contact) => {
		there = await receiver(contract);
		const outcome = await channel('person:receipt:text')(wanting({}, contact));
		expect(outcome).toEqual({ kind: 'dropped', problem: 'no longer wanted' });
		expect(there.asked).toEqual([]);
	});

	it('reminds nobody of a day that has gone', async () => {
		there = await receiver(contract);
		const late = { ...wanting({}), turnAt: '2026-11-18T10:00:00.000Z' };
		expect((await channel('person:reminder:text')(late)).kind).toBe('dropped');
		expect(there.asked).toEqual([]);
	});

	it.each([
		[400, 'BadRequestError', 'never'],
		[403, 'AuthError', 'retry'],
		[429, 'RateLimitError', 'retry'],
		[500, 'Exception', 'retry']
	])('comes to what Notify means by %i %s: %s', async (status, error, kind) => {
		there = await receiver(refused(status, error));
		const outcome = await channel('person:receipt:text')(wanting({}));
		expect(outcome).toEqual({ kind, problem: `answered ${status}` });
	});

	it('is tried again where nothing comes in time', async () => {
		there = await receiver(() => undefined);
		const outcome = await channel('person:receipt:text', 60)(wanting({}));
		expect(outcome).toEqual({ kind: 'retry', problem: 'no answer in time' });
	});
});
