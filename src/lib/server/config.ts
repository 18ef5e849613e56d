import { z } from 'zod';
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { readIfThere } from './durable-files.ts';
import type { OpenIdSettings } from './desk/openid.ts';

/** Everything the environment decides, read and checked in this one place. */
export interface Config {
	port: number;
	host: string;
	/** The public address, without a path. Absent only in demonstration mode on a loopback host. */
	origin?: string;
	dataDir: string;
	databaseUrl?: string;
	siteFile: string;
	/** True when `SITE_FILE` was named, so that a missing file is a mistake and not a demonstration. */
	siteFileNamed: boolean;
	/** The header a reverse proxy of yours puts the client's address in; without it no proxy is believed. */
	addressHeader?: string;
	/** Takes the worker that keeps pages for when there is no network away from every phone again. */
	serviceWorker?: 'off';
	/** The file that has the secrets of delivery channels. */
	secretsFile?: string;
	/** The organisation's own sign-in to the desk. */
	openId?: OpenIdSettings;
}

const port = z.coerce.number().int().min(0).max(65_535);
const origin = z.string().refine((value) => {
	if (!URL.canParse(value)) return false;
	const { protocol, origin } = new URL(value);
	return (protocol === 'http:' || protocol === 'https:') && origin === value.replace(/\/$/, '');
});
/** A provider on this very machine may do without TLS: what is sent to it leaves by no wire. */
const issuer = z.string().refine((value) => {
	if (!URL.canParse(value)) return false;
	const { protocol, host } = new URL(value);
	return protocol === 'https:' || (protocol === 'http:' && isLoopbackHost(host));
});
const databaseUrl = z
	.string()
	.refine((value) => URL.canParse(value) && /^postgres(ql)?:$/.test(new URL(value).protocol));

/** Each variable: how it is checked, and the sentence that stops the start when it is wrong. */
const VARIABLES = {
	PORT: [port.default(3000), 'PORT must be a whole number from 0 to 65535, for example PORT=3000'],
	HOST: [
		z.string().min(1).default('127.0.0.1'),
		'HOST must be an address to listen on, for example HOST=127.0.0.1'
	],
	ORIGIN: [
		origin.optional(),
		'ORIGIN must be the public address without a path, for example ORIGIN=https://hereabouts.example.org'
	],
	DATA_DIR: [
		z.string().min(1).default('.data'),
		'DATA_DIR must be a folder that the server may write to, for example DATA_DIR=/var/lib/hereabouts'
	],
	DATABASE_URL: [
		databaseUrl.optional(),
		'DATABASE_URL must be a PostgreSQL address such as postgres://user:password@host/name; leave it out to use SQLite'
	],
	SITE_FILE: [
		z.string().min(1).optional(),
		'SITE_FILE must be the path of your site.json; leave it out to use the one in DATA_DIR'
	],
	ADDRESS_HEADER: [
		z
			.string()
			.regex(/^[A-Za-z0-9-]+$/)
			.optional(),
		'ADDRESS_HEADER must be the name of a header, for example ADDRESS_HEADER=X-Forwarded-For'
	],
	SECRETS_FILE: [
		z.string().min(1).optional(),
		"SECRETS_FILE must be the path of the file with your channels' secrets; leave it out where there are none"
	],
	SERVICE_WORKER: [
		z.enum(['on', 'off']).default('on'),
		'SERVICE_WORKER must be on or off; off takes the worker that keeps pages off every phone'
	],
	OIDC_ISSUER: [
		issuer.optional(),
		'OIDC_ISSUER must be the https address of your sign-in provider, for example OIDC_ISSUER=https://login.example.org'
	],
	OIDC_CLIENT_ID: [z.string().min(1).max(500).optional(), 'OIDC_CLIENT_ID must be a text'],
	OIDC_CLIENT_SECRET: [
		z.string().min(1).max(2000).optional(),
		'OIDC_CLIENT_SECRET must be what your provider gave you'
	],
	OIDC_CLIENT_SECRET_FILE: [
		z.string().min(1).transform(readIfThere).pipe(z.string().trim().min(1)).optional(),
		'OIDC_CLIENT_SECRET_FILE must be the path of a file with the secret in it'
	],
	OIDC_SECOND_FACTOR: [
		z.string().default(''),
		'OIDC_SECOND_FACTOR must be words with spaces between, for example OIDC_SECOND_FACTOR=mfa'
	],
	LOCAL_SIGN_IN: [
		z.enum(['on', 'off']).default('on'),
		'LOCAL_SIGN_IN must be on or off; off lets people in by OIDC_ISSUER only'
	]
} as const;

/**
 * Reads the environment. Answers the configuration, or one sentence for each variable that is wrong, saying which and
 * what to do; a value is never repeated, because it may be a secret. An empty variable counts as not set.
 */
export function readConfig(
	environment: Record<string, string | undefined>
): { ok: true; config: Config } | { ok: false; problems: string[] } {
	const problems: string[] = [];
	function read<Name extends keyof typeof VARIABLES>(name: Name) {
		const [schema, problem] = VARIABLES[name];
		const parsed = schema.safeParse(environment[name] === '' ? undefined : environment[name]);
		if (!parsed.success) problems.push(problem);
		return parsed.data as z.infer<(typeof VARIABLES)[Name][0]>;
	}
	const values = {
		port: read('PORT'),
		host: read('HOST'),
		origin: read('ORIGIN')?.replace(/\/$/, ''),
		dataDir: read('DATA_DIR'),
		databaseUrl: read('DATABASE_URL'),
		siteFile: read('SITE_FILE'),
		addressHeader: read('ADDRESS_HEADER'),
		secretsFile: read('SECRETS_FILE'),
		serviceWorker: read('SERVICE_WORKER')
	};
	const openId = readOpenId(read);
	if (typeof openId === 'string') problems.push(openId);
	if (problems.length > 0) return { ok: false, problems };
	const dataDir = resolve(values.dataDir);
	return {
		ok: true,
		config: {
			port: values.port,
			host: values.host,
			dataDir,
			siteFile: values.siteFile ? resolve(values.siteFile) : join(dataDir, 'site.json'),
			siteFileNamed: values.siteFile !== undefined,
			...(values.serviceWorker === 'off' && { serviceWorker: values.serviceWorker }),
			...(values.origin && { origin: values.origin }),
			...(values.databaseUrl && { databaseUrl: values.databaseUrl }),
			...(values.secretsFile && { secretsFile: resolve(values.secretsFile) }),
			...(values.addressHeader && { addressHeader: values.addressHeader.toLowerCase() }),
			...(typeof openId === 'object' && { openId })
		}
	};
}

type Read = <Name extends keyof typeof VARIABLES>(
	name: Name
) => z.infer<(typeof VARIABLES)[Name][0]>;

/** The organisation's sign-in, `undefined` for none, or the sentence that says what is missing of it. */
function readOpenId(read: Read): OpenIdSettings | string | undefined {
	const [issuer, clientId] = [read('OIDC_ISSUER'), read('OIDC_CLIENT_ID')];
	const clientSecret = read('OIDC_CLIENT_SECRET') ?? read('OIDC_CLIENT_SECRET_FILE');
	const secondFactors = read('OIDC_SECOND_FACTOR').split(/\s+/).filter(Boolean);
	const isOnly = read('LOCAL_SIGN_IN') === 'off';
	if (issuer && clientId)
		return { issuer, clientId, ...(clientSecret && { clientSecret }), secondFactors, isOnly };
	if (issuer ?? clientId ?? clientSecret)
		return 'OIDC_ISSUER and OIDC_CLIENT_ID belong together: set both, or neither';
	return isOnly ? 'LOCAL_SIGN_IN=off needs OIDC_ISSUER: nobody could sign in' : undefined;
}

/** Whether a `Host` header names this very machine: then a demonstration may be used at it without further ado. */
export function isLoopbackHost(host: string): boolean {
	const name = host
		.replace(/:\d+$/, '')
		.replace(/^\[|\]$/g, '')
		.toLowerCase();
	return (
		name === 'localhost' ||
		name.endsWith('.localhost') ||
		name === '::1' ||
		(isIP(name) === 4 && name.startsWith('127.'))
	);
}
