import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { placeIn } from '../database.fixture.ts';
import { openDatabase } from '../database.ts';
import type { Database } from '../database.ts';
import { endLease, renewLease, takeLease } from './lease.ts';
import type { Lease } from './lease.ts';

const at = (second: number) => new Date(Date.UTC(2026, 10, 21, 9, 0, second));
const lease = (holder: string): Lease => ({ name: 'refresh', holder, lasts: 30_000 });
const [ONE, TWO] = [lease('one'), lease('two')];

let dataDir: string;
let database: Database;
/** Another server's connection to the same database. */
let other: Database;
beforeEach(async () => {
	dataDir = mkdtempSync(join(tmpdir(), 'lease-'));
	database = await openDatabase(await placeIn(dataDir));
	other = await openDatabase(await placeIn(dataDir));
});
afterEach(async () => {
	await database.destroy();
	await other.destroy();
	rmSync(dataDir, { recursive: true });
});

describe('a lease', () => {
	it('is one holder’s until it is given back', async () => {
		expect(await takeLease(database, ONE, at(0))).toBe(true);
		expect(await takeLease(other, TWO, at(1))).toBe(false);
		await endLease(database, ONE);
		expect(await takeLease(other, TWO, at(2))).toBe(true);
	});

	it('goes to one of many that ask at once', async () => {
		const asked = Array.from({ length: 8 }, (_, at) => lease(`holder ${at}`));
		const taken = await Promise.all(
			asked.map((each, index) => takeLease(index % 2 ? database : other, each, at(0)))
		);
		expect(taken.filter(Boolean)).toHaveLength(1);
	});

	it('of a holder that died runs out, and then it is not that holder’s any more', async () => {
		await takeLease(database, ONE, at(0));
		expect(await takeLease(other, TWO, at(29))).toBe(false);
		expect(await takeLease(other, TWO, at(30))).toBe(true);
		expect(await renewLease(database, ONE, at(31))).toBe(false);
		await endLease(database, ONE);
		expect(await takeLease(database, ONE, at(32))).toBe(false);
	});

	it('lasts on while it is renewed', async () => {
		await takeLease(database, ONE, at(0));
		expect(await renewLease(database, ONE, at(20))).toBe(true);
		expect(await takeLease(other, TWO, at(40))).toBe(false);
	});

	it('is for one kind of work', async () => {
		await takeLease(database, ONE, at(0));
		expect(await takeLease(other, { ...TWO, name: 'dispatch' }, at(0))).toBe(true);
	});
});
