import { CLAIM, claim } from '../../../src/lib/server/dispatch/queue.ts';
import { stopMine } from '../../../src/lib/server/my-request.ts';
import { toReferral } from '../../../src/lib/server/referrals.ts';
import type { MailTrouble, Misbehaviour } from './receivers.ts';
import type { World } from './world.ts';

export interface DispatchFault {
	name: string;
	kind: 'delivery';
	/** Brings it about round one request at least. */
	run(world: World): Promise<void>;
	/** The line or the server breaks after a receiver took it: the same may come to it again, under the same name. */
	mayRepeat?: true;
	/** The receiver says that it never takes it: somebody has to look. */
	parks?: 'webhook' | 'fhir' | 'email';
}

const DAY = 24 * 60 * 60_000;
const answer =
	(status: number, body = '', headers: Record<string, string> = {}): Misbehaviour =>
	({ response }) =>
		void response.writeHead(status, headers).end(body);

type Rest = Omit<DispatchFault, 'name' | 'kind' | 'run'> & { tries?: number; isSilent?: true };
/** A receiver misbehaves for a few tries. */
const http = (
	kind: 'webhook' | 'fhir',
	name: string,
	how: Misbehaviour,
	{ tries = 2, isSilent, ...rest }: Rest = {}
): DispatchFault => ({
	name: `${kind}: ${name}`,
	kind: 'delivery',
	...rest,
	async run(world) {
		await world.take();
		world.receivers.misbehave(kind, how);
		for (let each = 0; each < tries; each++) {
			await world.round('one', isSilent && world.impatient(kind));
			world.pass(DAY);
		}
	}
});
const mail = (
	name: string,
	how: MailTrouble,
	rest: Pick<DispatchFault, 'mayRepeat' | 'parks'> = {}
): DispatchFault => ({
	name: `e-mail: ${name}`,
	kind: 'delivery',
	...rest,
	async run(world) {
		await world.take();
		world.receivers.troubleMail(how);
		for (let each = 0; each < 2; each++) {
			await world.round();
			world.pass(DAY);
		}
	}
});

const lostAnswer: Misbehaviour = ({ response, take }) => void (take(), response.destroy());
const takenThen500: Misbehaviour = ({ response, take }) =>
	void (take(), response.writeHead(500).end());

const receivers: DispatchFault[] = [
	http('webhook', 'answer 500', answer(500), { tries: 4 }),
	http('webhook', 'answer 429 with Retry-After', answer(429, '', { 'retry-after': '600' })),
	http('webhook', 'redirect', answer(302, '', { location: '/elsewhere' })),
	http('webhook', 'answer 422', answer(422), { parks: 'webhook' }),
	http('webhook', 'line broken', ({ response }) => void response.destroy()),
	http('webhook', 'answer lost', lostAnswer, { mayRepeat: true }),
	http('webhook', 'taken, then 500', takenThen500, { mayRepeat: true }),
	http('webhook', 'silent', () => undefined, { isSilent: true }),
	http('fhir', 'answer 409', answer(409)),
	http('fhir', 'answer 412', answer(412), { parks: 'fhir' }),
	http('fhir', 'answer 422', answer(422), { parks: 'fhir' }),
	http('fhir', 'answer 500', answer(500)),
	http('fhir', 'token refused', answer(401)),
	http('fhir', 'portal, 200', answer(200, '<h1>Sign in</h1>')),
	http('fhir', 'answer cut short', ({ response, take }) =>
		response.writeHead(200).end(take().body.slice(0, 40))
	),
	http('fhir', 'answer lost', lostAnswer),
	http('fhir', 'silent', () => undefined, { isSilent: true }),
	mail('greylisted', { code: 451 }),
	mail('mailbox not there', { code: 550 }, { parks: 'email' }),
	mail('line broken after the last word', 'breaks after the last word', { mayRepeat: true })
];

const ourselves: DispatchFault[] = [
	{
		name: 'two servers at once',
		kind: 'delivery',
		async run(world) {
			await Promise.all([world.take(), world.take(), world.take()]);
			await Promise.all(['one', 'two', 'three'].map((server) => world.round(server)));
		}
	},
	{
		name: 'server killed after its claim',
		kind: 'delivery',
		async run(world) {
			await world.take();
			await claim(world.dispatcher.database, { holder: 'dead', now: world.now(), most: 9 });
			await world.round();
			world.pass(CLAIM);
		}
	},
	{
		name: 'server killed after sending',
		kind: 'delivery',
		mayRepeat: true,
		async run(world) {
			await world.take();
			await world.round('dying', (team, name) => {
				const channel = world.dispatcher.channels(team, name);
				const send: NonNullable<typeof channel>['send'] = async (parcel) => {
					await channel?.send(parcel);
					throw new Error('as a kill would');
				};
				return channel && { ...channel, send };
			});
		}
	},
	{
		name: 'server killed before sending',
		kind: 'delivery',
		async run(world) {
			await world.take();
			await world.round('dying', () => {
				throw new Error('as a kill would');
			});
		}
	},
	{
		name: 'server killed while a request is taken',
		kind: 'delivery',
		async run(world) {
			const { lookups } = world.dispatcher;
			const breaks = (): never => {
				throw new Error('as a kill would');
			};
			await world.take({ ...world.dispatcher, lookups: { ...lookups, of: breaks } });
			await world.round();
		}
	},
	{
		name: 'receivers down for three days',
		kind: 'delivery',
		async run(world) {
			await world.take();
			for (const kind of ['webhook', 'fhir'] as const)
				world.receivers.misbehave(kind, ({ response }) => void response.destroy());
			for (let days = 0; days < 3; days++) {
				await world.round();
				world.pass(DAY);
			}
		}
	},
	{
		name: 'clock ten years ahead, and back',
		kind: 'delivery',
		async run(world) {
			await world.take();
			world.receivers.misbehave('webhook', answer(503));
			await world.round();
			world.pass(3650 * DAY);
			await world.round();
			world.pass(-3649 * DAY);
		}
	},
	{
		name: 'one that is refused among others',
		kind: 'delivery',
		async run(world) {
			world.receivers.misbehave('webhook', ({ response, take, count }) =>
				count === 2
					? void response.writeHead(422).end()
					: void response.writeHead(take().status).end()
			);
			await Promise.all([world.take(), world.take(), world.take()]);
			await world.round();
		},
		parks: 'webhook'
	},
	{
		name: 'stopped before it was told',
		kind: 'delivery',
		async run(world) {
			const id = await world.take();
			const row = await world.dispatcher.database
				.selectFrom('referral')
				.selectAll()
				.where('id', '=', id)
				.executeTakeFirstOrThrow();
			await stopMine(world.dispatcher, toReferral(row), world.now());
			await world.round();
		}
	}
];

export const DISPATCH_FAULTS: readonly DispatchFault[] = [...receivers, ...ourselves];
