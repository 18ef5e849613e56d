import { resolve } from 'node:path';
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
