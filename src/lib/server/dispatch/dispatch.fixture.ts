import { createServer } from 'node:http';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { deliverySchema } from '../../domain/delivery.ts';
import type { Delivery } from '../../domain/delivery.ts';
import type { Outcome } from '../../domain/dispatch.ts';
import { payloadSchema } from '../../domain/referral-payload.ts';
import type { ReferralPayload } from '../../domain/referral-payload.ts';
import { GOLDEN } from '../store.fixture.ts';
import type { Parcel } from './channel.ts';
import { openChannels } from './channels.ts';
import type { Channel, FindChannel } from './channels.ts';
import type { Secrets } from './secrets.ts';

/** What an invented person sent. */
export const payload: ReferralPayload = payloadSchema.parse(JSON.parse(GOLDEN));

/** A parcel about that request; whatever a test says otherwise. */
export const parcel = (change: Partial<Parcel> = {}): Parcel => ({
	id: `${payload.id}.test`,
	tries: 1,
	turnAt: '2026-11-20T16:42:00.000Z',
	referral: {
		id: payload.id,
		reference: 'K7PX2MWD',
		team: 'dene',
		status: 'received',
		receivedAt: '2026-11-20T16:42:00.000Z',
		dueOn: '2026-11-25',
		statusChangedAt: '2026-11-20T16:42:00.000Z'
	},
	isSlow: false,
	payload: async () => payload,
	ownLink: async () => 'a-token',
	...change
});

/** Words that only the person's own payload has: none may stand in a notice. */
export const PRIVATE = ['Yusra', 'Terrace', '1968-02', '07700', '0191 498 03', 'company', 'NE6 1'];

/** What a team has when a test needs channels that keep in this process. */
export function fakeChannels(sends: Record<string, Channel['send']>): {
	delivery: Delivery;
	channels: FindChannel;
} {
	const kinds = Object.keys(sends).map((name) => ({ kind: 'email', name, to: 'team@example.org' }));
	const mail = { from: 'desk@example.org' };
	return {
		delivery: deliverySchema.parse({ mail, teams: { dene: kinds } }),
		channels: (_team, name) => {
			const send = sends[name];
			return send && { send, handsOver: name === 'records' };
		}
	};
}

/** The one channel of a team that a site file sets up so, or the one beside it of another name. */
export function channelOf(channel: object, secrets: Secrets = {}, name = 'it'): Channel['send'] {
	const delivery = deliverySchema.parse({
		mail: { from: 'desk@example.org' },
		teams: { dene: [{ name: 'it', ...channel }] }
	});
	const site = {
		teams: [{ id: 'dene', name: 'Invented team' }],
		talkToAPerson: { telephone: '0191 498 0100' }
	} as unknown as Parameters<typeof openChannels>[0]['site'];
	const find = openChannels({ delivery, secrets, site, origin: 'https://desk.example.org' });
	const found = find('dene', name);
	if (!found) throw new Error('no such channel');
	return found.send;
}

export interface Asked {
	method: string;
	url: string;
	headers: IncomingHttpHeaders;
	body: string;
}
export type Answer = (asked: Asked, response: ServerResponse, count: number) => void;

/** A receiver on this machine that answers as a test says; it keeps what it was asked. */
export async function receiver(answer: Answer) {
	const asked: Asked[] = [];
	const server = createServer((request, response) => {
		const { method = '', url = '', headers } = request;
		void text(request).then((body) => {
			asked.push({ method, url, headers, body });
			answer({ method, url, headers, body }, response, asked.length);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		asked,
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		async close() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		}
	};
}
export type Receiver = Awaited<ReturnType<typeof receiver>>;

/** Answers with a status, and nothing or a body. */
export const answering =
	(status: number, body = '', headers: Record<string, string> = {}): Answer =>
	(_asked, response) =>
		void response.writeHead(status, headers).end(body);

export const kindOf = ({ kind }: Outcome) => kind;
