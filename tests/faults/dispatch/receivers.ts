import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** What a receiver over HTTP does instead of taking what came; `take` takes it and gives the right answer. */
export type Misbehaviour = (way: {
	response: ServerResponse;
	take: () => { status: number; body: string };
	/** How often it was asked since it began to misbehave, this time counted in. */
	count: number;
}) => void;
export type MailTrouble = { code: number } | 'breaks after the last word';

interface Bundle {
	entry: { request: { url: string; ifNoneExist: string } }[];
}

/**
 * A webhook's receiver, a FHIR server and a mail server on this machine, as far as deliveries are concerned, written from their
 * specifications. What each took is kept by the name it came under, however often it came.
 */
export async function openReceivers() {
	const taken = { webhook: [] as string[], fhir: [] as string[], email: [] as string[] };
	/** All that came, to the last word. */
	const heard: string[] = [];
	const created = new Set<string>();
	const trouble: { webhook?: Misbehaviour; fhir?: Misbehaviour; email?: MailTrouble } = {};
	const counts = { webhook: 0, fhir: 0 };

	const takers = {
		webhook({ headers }: IncomingMessage) {
			taken.webhook.push(String(headers['webhook-id']));
			return { status: 204, body: '' };
		},
		fhir(_request: IncomingMessage, body: string) {
			const entry = (JSON.parse(body) as Bundle).entry.map(({ request }) => {
				const name = `${request.url}?${request.ifNoneExist}`;
				const isNew = !created.has(name);
				created.add(name);
				if (isNew && request.url === 'ServiceRequest') taken.fhir.push(name.replace(/.*\|/, ''));
				return { response: { status: isNew ? '201' : '200' } };
			});
			const answer = { resourceType: 'Bundle', type: 'transaction-response', entry };
			return { status: 200, body: JSON.stringify(answer) };
		}
	};
	const http = (kind: 'webhook' | 'fhir') =>
		createServer((request, response) => {
			void text(request).then((body) => {
				heard.push(JSON.stringify(request.headers), body);
				const take = () => takers[kind](request, body);
				const misbehave = trouble[kind];
				counts[kind] += 1;
				if (misbehave) return misbehave({ response, take, count: counts[kind] });
				const answer = take();
				response.writeHead(answer.status).end(answer.body);
			});
		});
	const servers = {
		webhook: await listening(http('webhook')),
		fhir: await listening(http('fhir'))
	};
	const mail = await mailServer({ taken: taken.email, heard }, () => trouble.email);

	return {
		taken,
		heard,
		urls: { webhook: urlOf(servers.webhook), fhir: urlOf(servers.fhir), smtp: mail.url },
		/** From now on, and until it is asked for without a way: takes everything again. */
		misbehave(kind: 'webhook' | 'fhir', how?: Misbehaviour) {
			counts[kind] = 0;
			if (how) trouble[kind] = how;
			else delete trouble[kind];
		},
		troubleMail(how?: MailTrouble) {
			if (how) trouble.email = how;
			else delete trouble.email;
		},
		async close() {
			for (const server of Object.values(servers)) {
				server.closeAllConnections();
				await new Promise((resolve) => server.close(resolve));
			}
			await mail.close();
		}
	};
}
export type Receivers = Awaited<ReturnType<typeof openReceivers>>;

const listening = async (server: Server) => {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return server;
};
const urlOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

async function mailServer(
	{ taken, heard }: { taken: string[]; heard: string[] },
	trouble: () => MailTrouble | undefined
) {
	const sockets = new Set<Socket>();
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS'],
		logger: false,
		onRcptTo(_address, _session, callback) {
			const how = trouble();
			if (typeof how !== 'object') return callback();
			callback(Object.assign(new Error('no'), { responseCode: how.code }));
		},
		onData(stream, _session, callback) {
			void text(stream).then((letter) => {
				heard.push(letter);
				taken.push(/^Message-ID: <(.*)@/im.exec(letter)?.[1] ?? '');
				if (trouble() !== 'breaks after the last word') return callback();
				for (const socket of sockets) socket.destroy();
			});
		}
	});
	server.on('error', () => undefined);
	server.server.on('connection', (socket: Socket) => void sockets.add(socket));
	await listening(server.server as unknown as Server);
	const { port } = server.server.address() as AddressInfo;
	return {
		url: `smtp://127.0.0.1:${port}`,
		close: () => new Promise<void>((resolve) => server.close(() => resolve()))
	};
}
