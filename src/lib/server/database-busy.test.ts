import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { isBusy } from './database-busy.ts';
import { openSqlite } from './database.ts';

describe('isBusy', () => {
	it('knows that no connection to PostgreSQL came free, or was made, in time', async () => {
		const sockets: Socket[] = [];
		const silent = createServer((socket) => void sockets.push(socket));
		await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
		const { port } = silent.address() as AddressInfo;
		const pool = new pg.Pool({
			connectionString: `postgres://nobody@127.0.0.1:${port}/none`,
			max: 1,
			connectionTimeoutMillis: 50
		});
		const outcomes = await Promise.allSettled([pool.connect(), pool.connect()]);
		const errors = outcomes.map(
			(outcome): unknown => outcome.status === 'rejected' && outcome.reason
		);
		expect(errors.map(isBusy), String(errors)).toEqual([true, true]);
		for (const socket of sockets) socket.destroy();
		silent.close();
	});

	it('knows that SQLite waited for another process', () => {
		const folder = mkdtempSync(join(tmpdir(), 'busy-'));
		const [one, other] = [0, 1].map(() => openSqlite(join(folder, 'a.db')));
		one?.prepare('begin immediate').run([]);
		other?.prepare('pragma busy_timeout = 0').all([]);
		let found: unknown;
		try {
			other?.prepare('begin immediate').run([]);
		} catch (error) {
			found = error;
		}
		expect(isBusy(found)).toBe(true);
		one?.close();
		other?.close();
		rmSync(folder, { recursive: true });
	});

	it.each(['53300', '55P03', '40P01'])('knows PostgreSQL’s %s', (code) => {
		expect(isBusy(Object.assign(new Error('no'), { code }))).toBe(true);
	});

	it.each([
		['a row that is there already', Object.assign(new Error('duplicate'), { code: '23505' })],
		['a bug', new TypeError('x is undefined')],
		['what is no error', 'timeout exceeded when trying to connect']
	])('is not taken in by %s', (_what, error) => expect(isBusy(error)).toBe(false));
});
