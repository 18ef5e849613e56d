import { channelsOf, handsOver, lateNameOf, nameOf } from '../../domain/delivery.ts';
import type { Delivery, TeamChannel } from '../../domain/delivery.ts';
import { PERSON_CHANNELS, personChannel } from '../../domain/person-message.ts';
import type { Site } from '../../domain/site.ts';
import type { Send } from './channel.ts';
import { email } from './email.ts';
import { fhir } from './fhir.ts';
import { whileLate } from './late.ts';
import { notify } from './notify.ts';
import type { Secrets } from './secrets.ts';
import { webhook, webhookKey } from './webhook.ts';

/** How the rows of one name are sent, and whether the request itself goes with them. */
export interface Channel {
	send: Send;
	handsOver: boolean;
}
export type FindChannel = (team: string, name: string) => Channel | undefined;

/** The channels that a site has set up, each opened once. `undefined` for a name that a team does not have any more. */
export function openChannels(settings: {
	delivery: Delivery;
	secrets: Secrets;
	site: Pick<Site, 'teams' | 'talkToAPerson'>;
	origin: string;
}): FindChannel {
	const open = new Map<string, Channel>();
	const { delivery, site } = settings;
	for (const { id, name: teamName } of site.teams)
		for (const channel of channelsOf(delivery, id)) {
			const named = { ...settings, teamName };
			const send = teamChannel(channel, named);
			open.set(`${id} ${nameOf(channel)}`, { send, handsOver: handsOver(channel) });
			if (channel.kind !== 'email') continue;
			const toLead = emailTo(channel.lead ?? channel.to, 'late', named);
			open.set(`${id} ${lateNameOf(channel)}`, { send: whileLate(toLead), handsOver: false });
		}
	return (team, name) => {
		const person = personChannel(name);
		if (!person) return open.get(`${team} ${name}`);
		const template = delivery.notify?.[PERSON_CHANNELS[person].by];
		const key = settings.secrets.notify;
		if (!template || !key) return undefined;
		const { telephone } = site.talkToAPerson;
		return {
			send: notify(person, { key, template, telephone, origin: settings.origin }),
			handsOver: false
		};
	};
}

interface Team {
	delivery: Delivery;
	secrets: Secrets;
	origin: string;
	teamName: string;
}

function emailTo(
	to: string,
	about: 'new' | 'late',
	{ delivery, secrets, origin, teamName }: Team
): Send {
	const from = delivery.mail?.from ?? '';
	return email({ server: secrets.smtp ?? '', from, to, teamName, origin, about });
}

function teamChannel(channel: TeamChannel, team: Team): Send {
	const { secrets } = team;
	switch (channel.kind) {
		case 'email':
			return emailTo(channel.to, 'new', team);
		case 'fhir': {
			const token = channel.secret === undefined ? undefined : secrets[channel.secret];
			return fhir({ address: channel.address, token });
		}
		case 'webhook': {
			const key = webhookKey(secrets[channel.secret] ?? '');
			if (!key) throw new Error('a webhook without its secret was never checked');
			return webhook(channel, key);
		}
	}
}
