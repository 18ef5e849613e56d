import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isLoopbackHost, readConfig } from './config.ts';

const config = (environment: Record<string, string | undefined>) => {
	const read = readConfig(environment);
	if (!read.ok) throw new Error(read.problems.join());
	return read.config;
};
const problems = (environment: Record<string, string>) => {
	const read = readConfig(environment);
	return read.ok ? [] : read.problems;
};

describe('readConfig', () => {
	it('needs nothing: SQLite and a demonstration on this machine only', () => {
		expect(config({})).toEqual({
			port: 3000,
			host: '127.0.0.1',
			dataDir: resolve('.data'),
			siteFile: resolve('.data/site.json'),
			siteFileNamed: false
		});
	});

	it('takes an empty variable for one that is not set', () => {
		expect(config({ PORT: '', ORIGIN: '', DATABASE_URL: '' })).toEqual(config({}));
	});

	it('looks for site.json in the data folder unless it is named', () => {
		expect(config({ DATA_DIR: '/srv/here' }).siteFile).toBe(resolve('/srv/here/site.json'));
		expect(config({ SITE_FILE: 'mine.json' })).toMatchObject({
			siteFile: resolve('mine.json'),
			siteFileNamed: true
		});
	});

	it('takes an origin with or without its last stroke', () => {
		for (const ORIGIN of ['https://hereabouts.example.org', 'https://hereabouts.example.org/'])
			expect(config({ ORIGIN }).origin).toBe('https://hereabouts.example.org');
	});

	it.each([
		['PORT', '70000'],
		['PORT', 'three thousand'],
		['ORIGIN', 'elsewhere.example.org'],
		['ORIGIN', 'https://hereabouts.example.org/path'],
		['ORIGIN', 'ftp://hereabouts.example.org'],
		['DATABASE_URL', 'mysql://database.example.org/here'],
		['ADDRESS_HEADER', 'X-Forwarded-For: 1']
	])('says so when %s is %s, without repeating it', (name, value) => {
		const [sentence, ...more] = problems({ [name]: value });
		expect(sentence).toMatch(new RegExp(`^${name} must be`));
		expect(sentence).not.toContain(value);
		expect(more).toEqual([]);
	});

	it('says everything that is wrong at once', () => {
		expect(problems({ PORT: '-1', ORIGIN: 'nowhere' })).toHaveLength(2);
	});
});

describe('isLoopbackHost', () => {
	it.each([
		'localhost',
		'localhost:3000',
		'LOCALHOST',
		'here.localhost',
		'127.0.0.1:80',
		'127.8.9.1',
		'[::1]:3000'
	])('knows %s for this machine', (host) => {
		expect(isLoopbackHost(host)).toBe(true);
	});

	it.each([
		'',
		'10.0.0.1',
		'127.0.0.1.example.org',
		'localhost.example.org',
		'notlocalhost',
		'[2001:db8::1]:3000'
	])('does not take %j for this machine', (host) => {
		expect(isLoopbackHost(host)).toBe(false);
	});
});

describe('the organisation’s own sign-in', () => {
	const OIDC_ISSUER = 'https://login.example.org';
	const OIDC_CLIENT_ID = 'desk';

	it('is there where an issuer and a client are', () => {
		expect(config({}).openId).toBeUndefined();
		expect(config({ OIDC_ISSUER, OIDC_CLIENT_ID }).openId).toEqual({
			issuer: OIDC_ISSUER,
			clientId: 'desk',
			secondFactors: [],
			isOnly: false
		});
		const more = { OIDC_SECOND_FACTOR: 'mfa  acr-2', LOCAL_SIGN_IN: 'off' };
		const full = config({ OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET: 's', ...more });
		expect(full.openId).toMatchObject({
			clientSecret: 's',
			secondFactors: ['mfa', 'acr-2'],
			isOnly: true
		});
	});

	it('takes its secret out of a file', () => {
		const folder = mkdtempSync(join(tmpdir(), 'config-'));
		const file = join(folder, 'secret');
		writeFileSync(file, 'from a file\n');
		const asked = { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET_FILE: file };
		expect(config(asked).openId?.clientSecret).toBe('from a file');
		rmSync(folder, { recursive: true });
		expect(problems(asked)).toEqual([expect.stringContaining('OIDC_CLIENT_SECRET_FILE')]);
	});

	it.each([
		[{ OIDC_ISSUER }, 'belong together'],
		[{ OIDC_CLIENT_ID }, 'belong together'],
		[{ OIDC_ISSUER: 'http://login.example.org', OIDC_CLIENT_ID }, 'https'],
		[{ LOCAL_SIGN_IN: 'off' }, 'nobody could sign in']
	])('is refused when it could not work: %o', (environment, said) => {
		expect(problems(environment as Record<string, string>).join()).toContain(said);
	});
});
