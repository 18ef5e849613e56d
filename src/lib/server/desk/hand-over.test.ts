import { afterAll, beforeAll, expect, it } from 'vitest';
import { arrive, openStore } from '../store.fixture.ts';
import type { OpenStore } from '../store.fixture.ts';
import { caseOf, colleagues, record } from './cases.ts';
import { register } from './desk.fixture.ts';
import { handOverAll } from './hand-over.ts';

const NOW = new Date('2026-11-20T16:42:00Z');
let store: OpenStore;
const accounts: Record<string, string> = {};
beforeAll(async () => {
	store = await openStore();
	for (const name of ['away', 'here', 'lead'])
		await register(store.database, { email: `${name}@example.org`, teams: ['dene'] }, NOW);
	for (const { id, email } of await colleagues(store.database, 'dene'))
		accounts[email.split('@')[0] ?? ''] = id;
});
afterAll(() => store.remove());

it('goes to a colleague or to anyone, but for what is somebody else’s by now', async () => {
	const [away, here, lead] = ['away', 'here', 'lead'].map((name) => accounts[name] ?? '');
	if (!away || !here || !lead) throw new Error('an account is missing');
	const reader = (account: string) => ({ account, teams: ['dene'] });
	const requests = [];
	for (const account of [away, away, here]) {
		const id = await arrive(store, NOW);
		await record(store, reader(account), { id, kind: 'take', version: 0 }, NOW);
		requests.push(id);
	}
	const [first = '', second = '', others = ''] = requests;
	const asked = { from: away, to: here, requests: [first, others] };
	expect(await handOverAll(store, reader(lead), asked, NOW)).toEqual({ moved: 1, left: 1 });
	const anyone = { from: away, to: '', requests: [second] };
	expect(await handOverAll(store, reader(lead), anyone, NOW)).toEqual({ moved: 1, left: 0 });
	const whose = async (id: string) => (await caseOf(store, { id, team: 'dene' })).assignedTo;
	expect([await whose(first), await whose(second)]).toEqual(['here@example.org', undefined]);
	const stranger = { account: lead, teams: ['riverside'] };
	const again = { from: here, to: '', requests: [first] };
	expect(await handOverAll(store, stranger, again, NOW)).toEqual({ moved: 0, left: 1 });
});
