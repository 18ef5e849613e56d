import { describe, expect, it } from 'vitest';
import { demonstrationSite as demonstration } from '../../../tests/factories.ts';
import { channelsOf, deliverySchema, handsOver, nameOf, secretsNeeded } from './delivery.ts';
import { parseSite } from './site-file.ts';

const team = demonstration.teams[0]?.id ?? '';
const mail = { from: 'desk@example.org' };
const email = { kind: 'email', to: 'team@example.org' };
const hook = { kind: 'webhook', address: 'https://hook.example.org/in', secret: 'hook' };
const records = { kind: 'fhir', address: 'https://fhir.example.org/r4', secret: 'fhir-token' };

const problems = (delivery: object) => {
	const result = parseSite({ ...demonstration, delivery });
	return result.ok ? [] : result.problems.map(({ path }) => path);
};

describe('where a site’s requests go', () => {
	it('is nowhere but the desk, unless it says so', () => {
		expect(problems({})).toEqual([]);
		const result = parseSite(demonstration);
		expect(result.ok && channelsOf(result.site.delivery, team)).toEqual([]);
	});

	it('is what is said for each team, under a name each', () => {
		const delivery = deliverySchema.parse({ mail, teams: { [team]: [email, hook, records] } });
		expect(problems(delivery)).toEqual([]);
		expect(channelsOf(delivery, team).map(nameOf)).toEqual(['email', 'webhook', 'fhir']);
		expect(channelsOf(delivery, team).map(handsOver)).toEqual([false, false, true]);
		expect(channelsOf(delivery, 'constructor')).toEqual([]);
	});

	it('names the secrets it needs', () => {
		const notify = { text: '3f0c2a5e-7b1d-4c8e-9a64-5d2f8b7e1c90' };
		const delivery = deliverySchema.parse({ mail, notify, teams: { [team]: [hook, records] } });
		expect(secretsNeeded(delivery)).toEqual(['smtp', 'notify', 'hook', 'fhir-token']);
	});

	it.each([
		['a team that is not there', { teams: { nobody: [hook] } }, 'delivery.teams.nobody'],
		['two of one name', { teams: { [team]: [hook, hook] } }, `delivery.teams.${team}`],
		['e-mail from nobody', { teams: { [team]: [email] } }, `delivery.teams.${team}`],
		[
			'an address in the open',
			{ teams: { [team]: [{ ...hook, address: 'http://hook.example.org' }] } },
			`delivery.teams.${team}.0.address`
		],
		[
			'a password in an address',
			{ teams: { [team]: [{ ...hook, address: 'https://me:word@hook.example.org' }] } },
			`delivery.teams.${team}.0.address`
		],
		['a secret in the file', { teams: {}, secret: 'whsec_' }, 'delivery'],
		['another kind', { teams: { [team]: [{ kind: 'fax' }] } }, `delivery.teams.${team}.0.kind`]
	])('refuses %s, and says where', (_what, delivery, path) => {
		expect(problems(delivery)).toEqual([path]);
	});
});
