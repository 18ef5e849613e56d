/** What whoever runs a site must see to, looked at from outside and in its data folder. Nothing is changed. */
import { statSync } from 'node:fs';
import { request } from 'node:http';
import { request as secureRequest } from 'node:https';
import type { IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { connect } from 'node:tls';
import type { ConnectionOptions, TLSSocket } from 'node:tls';

export interface Finding {
	isGood: boolean;
	/** What was looked at and how it is, in a line. */
	what: string;
}

export const CHECK_USAGE = `npm run desk -- check <address>
  Looks at a running site and at DATA_DIR: TLS, headers, what must not answer, and who can read the keys.`;

const PATIENCE = 10_000;
const PAGES = ['/en', '/desk/sign-in', '/health', '/no-such-page'];
/** What must not be there, whatever stands in the folder that the site was put into. */
const HIDDEN = ['/.git/HEAD', '/.env', '/package.json', '/hereabouts.db'];
const HEADERS: Record<string, RegExp> = {
	// A year at least, in seconds: 31536000.
	'strict-transport-security':
		/max-age=(\d{9,}|[4-9]\d{7}|3[2-9]\d{6}|31[6-9]\d{5}|315[4-9]\d{4}|3153[6-9]\d{3})/,
	'content-security-policy': /default-src 'none'/,
	'x-content-type-options': /^nosniff$/,
	'referrer-policy': /^no-referrer$/
};

/** Looks at the site at an address, such as `https://hereabouts.example.org`. One that does not answer is a finding too. */
export async function checkAddress(origin: string): Promise<Finding[]> {
	const site = new URL(origin);
	const found =
		site.protocol === 'https:' ? await checkTls(site) : [bad('the address is not https')];
	try {
		for (const page of PAGES) found.push(...(await checkPage(new URL(page, site))));
		for (const path of HIDDEN) {
			const { status } = await ask(new URL(path, site));
			found.push({ isGood: status !== 200, what: `${path} answers ${status}` });
		}
		const { status } = await ask(site, 'TRACE');
		found.push({ isGood: status !== 200, what: `TRACE is answered ${status}` });
	} catch (error) {
		found.push(bad(`the site did not answer: ${error instanceof Error ? error.message : 'why?'}`));
	}
	return found;
}

const bad = (what: string): Finding => ({ isGood: false, what });

function ask(
	address: URL,
	method = 'GET'
): Promise<{ status: number; headers: IncomingHttpHeaders }> {
	const send = address.protocol === 'https:' ? secureRequest : request;
	return new Promise((resolve, reject) => {
		const sent = send(address, { method, timeout: PATIENCE, agent: false }, (response) => {
			response.resume();
			resolve({ status: response.statusCode ?? 0, headers: response.headers });
		});
		sent.on('timeout', () => sent.destroy(new Error('it took too long')));
		sent.on('error', reject);
		sent.end();
	});
}

async function checkPage(address: URL): Promise<Finding[]> {
	const { headers } = await ask(address);
	const lacking = Object.entries(HEADERS)
		.filter(([name, right]) => !right.test(String(headers[name] ?? '')))
		.map(([name]) => name);
	const says = lacking.length > 0 ? `lacks ${lacking.join(', ')}` : 'has the headers it must have';
	const found = [{ isGood: lacking.length === 0, what: `${address.pathname} ${says}` }];
	if (!address.pathname.startsWith('/desk')) return found;
	const isKept = !String(headers['cache-control']).includes('no-store');
	return [
		...found,
		{ isGood: !isKept, what: `${address.pathname} ${isKept ? 'may be' : 'is not'} kept` }
	];
}

async function checkTls(site: URL): Promise<Finding[]> {
	const now = await handshake(site, { minVersion: 'TLSv1.2' });
	if (typeof now === 'string') return [bad(`no connection by TLS 1.2 or later: ${now}`)];
	const { authorized, authorizationError } = now;
	const days = Math.floor(
		(Date.parse(now.getPeerCertificate().valid_to) - Date.now()) / 86_400_000
	);
	const trust = authorized ? 'trusted' : `not trusted: ${String(authorizationError)}`;
	const agreed = `${now.getProtocol()}, ${now.getCipher().standardName}`;
	now.destroy();
	const old = {
		minVersion: 'TLSv1',
		maxVersion: 'TLSv1.1',
		ciphers: 'DEFAULT@SECLEVEL=0'
	} as const;
	const before = await handshake(site, old);
	if (typeof before !== 'string') before.destroy();
	return [
		{ isGood: true, what: `agreed on ${agreed}` },
		{ isGood: authorized, what: `the certificate is ${trust}` },
		{ isGood: days >= 14, what: `the certificate ends in ${days} days` },
		{
			isGood: typeof before === 'string',
			what: `TLS 1.1 is ${typeof before === 'string' ? 'refused' : 'still taken'}`
		},
		await checkPlain(site)
	];
}

/** A socket that has agreed, or why there is none. */
function handshake(site: URL, how: ConnectionOptions): Promise<TLSSocket | string> {
	const { hostname: host, port } = site;
	return new Promise((resolve) => {
		const asked = { host, port: Number(port || 443), servername: host, rejectUnauthorized: false };
		const socket = connect({ ...asked, ...how }, () => resolve(socket));
		socket.setTimeout(PATIENCE, () => socket.destroy(new Error('it took too long')));
		socket.on('error', (error) => resolve(error.message));
	});
}

/** Plain http must lead on to https, or not answer at all. */
async function checkPlain({ hostname }: URL): Promise<Finding> {
	const answer = await ask(new URL(`http://${hostname}/en`)).catch(() => undefined);
	const isLed = answer === undefined || /^https:/.test(answer.headers.location ?? '');
	const says = answer === undefined ? 'does not answer' : isLed ? 'leads to https' : 'is answered';
	return { isGood: isLed, what: `plain http ${says}` };
}

/** Looks at who can read the data folder and the keys in it: nobody but the account that owns them. */
export function checkFolder(dataDir: string): Finding[] {
	if (process.platform === 'win32')
		return [{ isGood: true, what: 'who can read DATA_DIR is not looked at on Windows' }];
	const keys = join(dataDir, 'keys');
	// In a folder that is closed to others, a file's own mode opens it to nobody.
	return [dataDir, keys].map((folder) => {
		const isClosed = (statSync(folder).mode & 0o077) === 0;
		return {
			isGood: isClosed,
			what: `${folder} is ${isClosed ? 'closed' : 'open'} to other accounts`
		};
	});
}
