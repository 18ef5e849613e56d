import { hashRaw } from '@node-rs/argon2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHEAP, openEmptyDesk, register } from './desk.fixture.ts';
import type { EmptyDesk } from './desk.fixture.ts';
import {
	makeRecoveryCodes,
	matchingCode,
	recoveryCandidates,
	RECOVERY_COST
} from './second-factor.ts';

const NOW = new Date('2026-11-20T16:42:00Z');

let empty: EmptyDesk;
let account: string;
beforeAll(async () => {
	empty = await openEmptyDesk();
	await register(empty.database, { email: 'a@example.org' }, NOW);
	({ id: account } = await empty.database
		.selectFrom('desk_account')
		.select('id')
		.executeTakeFirstOrThrow());
});
afterAll(() => empty.remove());

describe('a recovery code', () => {
	it('is kept by argon2id under a random salt, over a keyed hash [ASVS 6.5.2]', async () => {
		const { deskKeys } = empty;
		const { codes, kept } = await makeRecoveryCodes(deskKeys, account, RECOVERY_COST);
		const [salt = '', slow] = kept[9]?.split('.') ?? [];
		const keyed = deskKeys.hash('recovery', account, codes[9]?.replaceAll('-', '') ?? '');
		const again = await hashRaw(keyed, { ...RECOVERY_COST, salt: Buffer.from(salt, 'base64url') });
		expect(again.toString('base64url')).toBe(slow);
		expect(Buffer.from(salt, 'base64url')).toHaveLength(16);
		expect(RECOVERY_COST).toMatchObject({ algorithm: 2, memoryCost: 19_456, timeCost: 2 });
		const others = await makeRecoveryCodes(deskKeys, account, CHEAP);
		expect(others.kept[0]?.split('.')[0]).not.toBe(salt);
	});

	it('of those from before they had a salt is still good, once', async () => {
		const { database, deskKeys } = empty;
		const code_hmac = deskKeys.hash('recovery', account, 'ABCDEFGHJKMN');
		await database.insertInto('desk_recovery').values({ code_hmac, account_id: account }).execute();
		const typed = { account, typed: 'abcd-efgh-jkmn' };
		const candidates = await recoveryCandidates(database, deskKeys, typed, CHEAP);
		const take = () =>
			database
				.transaction()
				.execute((transaction) =>
					matchingCode(transaction, { account, step: undefined, candidates }, NOW)
				);
		expect([await take(), await take()]).toEqual(['recovery', undefined]);
	});

	it('costs nothing to refuse where it is none', async () => {
		const typed = { account, typed: '123456' };
		expect(await recoveryCandidates(empty.database, empty.deskKeys, typed, CHEAP)).toEqual([]);
	});
});
