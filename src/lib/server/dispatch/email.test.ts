import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import type { SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import { parcel, PRIVATE } from './dispatch.fixture.ts';
import { email } from './email.ts';

const close: (() => Promise<void>)[] = [];
afterEach(async () => {
	for (const each of close.splice(0)) await each();
});

const saying = (responseCode: number) => Object.assign(new Error('no'), { responseCode });

/** A mail server on this machine; it keeps the letters that came to it. `breaksAfter`: the line breaks behind so many. */
async function mailServer(options: SMTPServerOptions = {}, breaksAfter = 0) {
	const letters: string[] = [];
	const sockets = new Set<Socket>();
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS'],
		logger: false,
		onData(stream, _session, callback) {
			void text(stream).then((letter) => {
				letters.push(letter);
				if (letters.length > breaksAfter) callback();
				else for (const socket of sockets) socket.destroy();
			});
		},
		...options
	});
	server.on('error', () => undefined);
	server.server.on('connection', (socket: Socket) => void sockets.add(socket));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	close.push(() => new Promise((resolve) => server.close(resolve)));
	const { port } = server.server.address() as AddressInfo;
	return { letters, port };
}

const channel = (port: number, login = '', about: 'new' | 'late' = 'new') =>
	email(
		{
			server: `smtp://${login}127.0.0.1:${port}`,
			from: 'desk@example.org',
			to: 'team@example.org',
			teamName: 'Invented team',
			about,
			origin: 'https://hereabouts.example.org'
		},
		2000
	);

describe('an e-mail to a team', () => {
	it('says that there is a request and where it is, and nothing of the person', async () => {
		const { letters, port } = await mailServer();
		const payload = () => Promise.reject(new Error('opened'));
		expect(await channel(port)(parcel({ payload }))).toEqual({ kind: 'sent' });
		const [letter = ''] = letters;
		for (const said of [
			'Subject: New request K7PX-2MWD',
			'Wednesday 25 November 2026',
			`https://hereabouts.example.org/desk/requests/${parcel().referral.id}`,
			'From: desk@example.org',
			'To: team@example.org'
		])
			expect(letter.replace(/=\r\n/g, '')).toContain(said);
		for (const word of PRIVATE) expect(letter).not.toContain(word);
		expect(letter).not.toContain('Check this one first');
	});

	it('says that one is late, and that nobody has tried', async () => {
		const { letters, port } = await mailServer();
		await channel(port, '', 'late')(parcel());
		const [letter = ''] = letters;
		expect(letter).toContain('Subject: Late: request K7PX-2MWD');
		expect(letter.replace(/=\r\n/g, '')).toContain('nobody has tried to make contact');
		for (const word of PRIVATE) expect(letter).not.toContain(word);
	});

	it('says what to look at before anybody rings', async () => {
		const { letters, port } = await mailServer();
		await channel(port)(parcel({ isSlow: true }));
		expect(letters[0]).toContain('Check this one first');
	});

	it('has the same Message-ID at every try, also after the line broke behind the last word', async () => {
		const { letters, port } = await mailServer({}, 1);
		const send = channel(port);
		expect((await send(parcel())).kind).toBe('retry');
		expect((await send(parcel({ tries: 2 }))).kind).toBe('sent');
		const ids = letters.map((letter) => /^Message-ID: (.*)$/im.exec(letter)?.[1]?.trim());
		expect(ids).toEqual([`<${parcel().id}@example.org>`, `<${parcel().id}@example.org>`]);
	});

	it.each([
		['greylisted', 451, 'retry'],
		['mailbox full', 452, 'retry'],
		['no such mailbox', 550, 'never'],
		['too large', 552, 'never']
	])('comes to what the server means: %s', async (_what, code, kind) => {
		const { port } = await mailServer({
			onRcptTo: (_address, _session, callback) => callback(saying(code))
		});
		expect(await channel(port)(parcel())).toEqual({ kind, problem: `answered ${code}` });
	});

	it('is tried again where the password is refused, which can be put right', async () => {
		const { port } = await mailServer({
			authOptional: false,
			allowInsecureAuth: true,
			onAuth: (_auth, _session, callback) => callback(saying(535))
		});
		const send = channel(port, 'user:wrong@');
		expect(await send(parcel())).toMatchObject({ kind: 'retry', problem: 'answered 535' });
	});

	it('is tried again where nobody answers', async () => {
		expect(await channel(1)(parcel())).toEqual({ kind: 'retry', problem: 'could not be reached' });
	});
});
