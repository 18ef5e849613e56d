/**
 * Where requests go besides the desk, which always has them: what a site's `delivery` may say. Secrets never stand here, only
 * the names under which the secrets' own file has them (server/dispatch/secrets.ts); docs/delivery.md says it for operators.
 */
import * as z from 'zod/mini';

const name = z
	.string()
	.check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'must be small letters, figures and hyphens'));
const email = z
	.string()
	.check(z.maxLength(254), z.regex(/^[^\s@<>]+@[^\s@<>]+$/, 'must be an e-mail address'));
const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/;
/** What leaves for another machine leaves encrypted. */
const address = z.string().check(
	z.maxLength(2000),
	z.refine((text) => {
		if (!URL.canParse(text)) return false;
		const { protocol, hostname, username } = new URL(text);
		if (username !== '') return false;
		return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname));
	}, 'must be an https address without a user name')
);

const channelSchema = z.discriminatedUnion('kind', [
	/** Tells the team that there is a request, and `lead` (else the team) that one is late. Nothing of the person. */
	z.strictObject({
		kind: z.literal('email'),
		name: z.optional(name),
		to: email,
		lead: z.optional(email)
	}),
	/** The whole request, for a record system. `secret` is sent as a bearer token. */
	z.strictObject({
		kind: z.literal('fhir'),
		name: z.optional(name),
		address,
		secret: z.optional(name)
	}),
	/** Tells another system, or hands it the whole request. Signed under `secret`. */
	z.strictObject({
		kind: z.literal('webhook'),
		name: z.optional(name),
		address,
		secret: name,
		sends: z._default(z.enum(['notice', 'request']), 'notice')
	})
]);

export const deliverySchema = z.strictObject({
	/** Whom messages to teams are from. The server they go by is the secret `smtp`. */
	mail: z.optional(z.strictObject({ from: email })),
	/** GOV.UK Notify, for a person's own texts and e-mails: its two templates' ids. Its key is the secret `notify`. */
	notify: z.optional(z.strictObject({ text: z.optional(z.uuid()), email: z.optional(z.uuid()) })),
	teams: z._default(z.record(z.string(), z.array(channelSchema)), {})
});
export type Delivery = z.infer<typeof deliverySchema>;
export type TeamChannel = z.infer<typeof channelSchema>;

/** A channel's name, which its rows in the database carry: its kind, where the site gives no other. */
export const nameOf = ({ name, kind }: TeamChannel): string => name ?? kind;

/** The name of the rows that tell of a late request by an e-mail channel: none that a site could give. */
export const lateNameOf = (channel: TeamChannel): string => `late:${nameOf(channel)}`;

/** The channels of a team; none where the desk alone has its requests. */
export const channelsOf = (delivery: Delivery, team: string): readonly TeamChannel[] =>
	(Object.hasOwn(delivery.teams, team) && delivery.teams[team]) || [];

/** Whether a channel hands over the request itself, so that there is another place that keeps it. */
export const handsOver = (channel: TeamChannel): boolean =>
	channel.kind === 'fhir' || (channel.kind === 'webhook' && channel.sends === 'request');

/** The names of the secrets that a site's delivery needs. */
export function secretsNeeded({ mail, notify, teams }: Delivery): string[] {
	const ofChannels = Object.values(teams).flatMap((channels) =>
		channels.flatMap((channel) => ('secret' in channel && channel.secret ? [channel.secret] : []))
	);
	return [...new Set([...(mail ? ['smtp'] : []), ...(notify ? ['notify'] : []), ...ofChannels])];
}

/** What contradicts itself in a site's delivery, each with its path: for `parseSite`. */
export function deliveryContradictions(
	delivery: Delivery,
	teams: ReadonlySet<string>
): { path: string; problem: string }[] {
	return Object.entries(delivery.teams).flatMap(([team, channels]) => {
		const path = `delivery.teams.${team}`;
		const names = new Set(channels.map(nameOf));
		return [
			...(teams.has(team) ? [] : [{ path, problem: `there is no team "${team}"` }]),
			...(names.size < channels.length
				? [{ path, problem: 'two channels have the same name: give each a "name"' }]
				: []),
			...(channels.some(({ kind }) => kind === 'email') && !delivery.mail
				? [{ path, problem: 'say in "delivery.mail" whom e-mails are from' }]
				: [])
		];
	});
}
