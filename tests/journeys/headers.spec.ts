import { readdirSync } from 'node:fs';
import { request as ask } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import type { SiteFacts } from '../../src/lib/domain/site-facts.ts';
import { expect, test } from './server.ts';

interface Asked {
	method?: string;
	headers?: Record<string, string>;
	body?: string;
}
interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	body: string;
}

/** Over a plain socket: no redirect is followed, no header is added, and a host can be invented. */
function fetchRaw(
	url: string,
	{ method = 'GET', headers = {}, body }: Asked = {}
): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const sent = ask(url, { method, headers, agent: false }, (response) => {
			text(response)
				.then((body) =>
					resolve({ status: response.statusCode ?? 0, headers: response.headers, body })
				)
				.catch(reject);
		});
		sent.on('error', reject);
		sent.end(body);
	});
}

const SAME_SITE = { 'sec-fetch-site': 'same-origin' };
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const JSON_TYPE = { 'content-type': 'application/json' };
const form = (body = '', headers: Record<string, string> = SAME_SITE): Asked => ({
	method: 'POST',
	headers: { ...FORM, ...headers },
	body
});

/** What every response carries, whatever it is, and this one does not. */
function missingIn(what: string, { headers }: Answer): string[] {
	const policy = String(headers['content-security-policy']);
	const hashed = [...policy.matchAll(/([\w-]+) [^;]*unsafe-hashes/g)].map(([, name]) => name);
	const rules = {
		'nothing is allowed that is not named': policy.includes("default-src 'none'"),
		'no frame around it': policy.includes("frame-ancestors 'none'"),
		'nothing unsafe, nobody else': !/unsafe-inline|unsafe-eval|\*|https?:/.test(policy),
		'hashes for attributes of style alone': hashed.every((name) => name === 'style-src-attr'),
		'strict-transport-security': /max-age=[1-9]\d{7}/.test(
			String(headers['strict-transport-security'])
		),
		'x-content-type-options': headers['x-content-type-options'] === 'nosniff',
		'referrer-policy': headers['referrer-policy'] === 'no-referrer',
		// It says what a page may do, and these are none.
		'permissions-policy':
			what.includes(' /_app/') || /camera=\(\)/.test(String(headers['permissions-policy'])),
		'nothing of what made it': headers['x-powered-by'] === undefined
	};
	const missing = Object.entries(rules).filter(([, holds]) => !holds);
	return missing.map(([rule]) => `${what}: ${rule}`);
}

const expectGuarded = (what: string, answer: Answer): void =>
	expect.soft(missingIn(what, answer)).toEqual([]);

/** Every route of the site by its id, as the folders under src/routes say, and an address of each. */
const ADDRESSES: Record<string, (facts: SiteFacts, activity: string) => string> = {
	'/': () => '/',
	'/[lang=locale]/[...elsewhere]': () => '/en/no-such-page',
	'/[lang=locale]': () => '/en',
	'/[lang=locale]/accessibility': () => '/en/accessibility',
	'/[lang=locale]/about': () => '/en/about',
	'/[lang=locale]/after-visit': () => '/en/after-visit',
	'/[lang=locale]/evidence': () => '/en/evidence',
	'/[lang=locale]/exit-this-page': () => '/en/exit-this-page',
	'/[lang=locale]/feedback': () => '/en/feedback',
	'/[lang=locale]/help': () => '/en/help',
	'/[lang=locale]/invite': () => '/en/invite',
	'/[lang=locale]/invited': () => '/en/invited',
	'/[lang=locale]/wellbeing': () => '/en/wellbeing',
	'/[lang=locale]/activity/[id]': (_, activity) => `/ar/activity/${activity}`,
	'/[lang=locale]/cookies': () => '/en/cookies',
	'/[lang=locale]/find/[step=findstep]': () => '/en/find/what-matters',
	'/[lang=locale]/find/all': () => '/en/find/all',
	'/[lang=locale]/link-worker': () => '/en/link-worker',
	'/[lang=locale]/list': () => '/en/list',
	'/[lang=locale]/list/calendar': () => '/en/list/calendar',
	'/[lang=locale]/manifest.webmanifest': () => '/en/manifest.webmanifest',
	'/[lang=locale]/missing': () => '/en/missing',
	'/[lang=locale]/my-request': () => '/en/my-request',
	'/[lang=locale]/my-request/change': () => '/en/my-request/change',
	'/[lang=locale]/plan/[token]': () => '/en/plan/none',
	'/[lang=locale]/privacy': () => '/en/privacy',
	'/[lang=locale]/refer': () => '/en/refer',
	'/[lang=locale]/refer/[page=referpage]': () => '/en/refer/too-young',
	'/[lang=locale]/refer/[step=referstep]': () => '/en/refer/name',
	'/[lang=locale]/refer/check': () => '/en/refer/check',
	'/[lang=locale]/refer/sent': () => '/en/refer/sent',
	'/[lang=locale]/results': () => '/en/results',
	'/[lang=locale]/urgent-help': () => '/en/urgent-help',
	'/[passedOn=passedon]': () => '/list',
	'/api/listing-reports': () => '/api/listing-reports',
	'/api/answers': () => '/api/answers',
	'/api/plans/[token]': () => '/api/plans/none',
	'/api/referrals': () => '/api/referrals',
	'/api/unmet-needs': () => '/api/unmet-needs',
	'/catalogue/[digest]': ({ live }) => `/catalogue/${live?.digest}`,
	'/catalogue/activity/[id]': (_, activity) => `/catalogue/activity/${activity}`,
	'/catalogue/listing': () => '/catalogue/listing',
	'/catalogue/map/[digest]': () => '/catalogue/map/none',
	'/catalogue/postcodes/[digest]': () => '/catalogue/postcodes/none',
	'/catalogue/site': () => '/catalogue/site',
	'/catalogue/tiles/[digest]': () => '/catalogue/tiles/none',
	'/desk': () => '/desk',
	'/desk/account': () => '/desk/account',
	'/desk/accounts': () => '/desk/accounts',
	'/desk/counts': () => '/desk/counts',
	'/desk/counts/csv': () => '/desk/counts/csv',
	'/desk/directory': () => '/desk/directory',
	'/desk/directory/[activity]': (_, activity) => `/desk/directory/${activity}`,
	'/desk/kiosks': () => '/desk/kiosks',
	'/desk/not-allowed': () => '/desk/not-allowed',
	'/desk/requests/[id]': () => '/desk/requests/0',
	'/desk/requests/[id]/export': () => '/desk/requests/0/export?as=csv',
	'/desk/requests/[id]/plan': () => '/desk/requests/0/plan',
	'/desk/requests/[id]/plan/print': () => '/desk/requests/0/plan/print',
	'/desk/requests/[id]/print': () => '/desk/requests/0/print',
	'/desk/requests/[id]/sharing': () => '/desk/requests/0/sharing',
	'/desk/requests/[id]/sharing/[share]': () => '/desk/requests/0/sharing/0',
	'/desk/requests/[id]/sharing/[share]/fhir': () => '/desk/requests/0/sharing/0/fhir',
	'/desk/set-password/[token]': () => '/desk/set-password/none',
	'/desk/sign-in': () => '/desk/sign-in',
	'/desk/sign-in/code': () => '/desk/sign-in/code',
	'/desk/account/passkey': () => '/desk/account/passkey',
	'/desk/sign-in/organisation': () => '/desk/sign-in/organisation',
	'/desk/sign-in/organisation/callback': () => '/desk/sign-in/organisation/callback',
	'/desk/sign-in/passkey': () => '/desk/sign-in/passkey',
	'/desk/sign-in/passkey/options': () => '/desk/sign-in/passkey/options',
	'/desk/sign-in/set-up': () => '/desk/sign-in/set-up',
	'/desk/sign-out': () => '/desk/sign-out',
	'/desk/stay': () => '/desk/stay',
	'/health': () => '/health',
	'/kiosk/[configuration]': () => '/kiosk/none',
	'/kiosk/[configuration]/alive': () => '/kiosk/none/alive',
	'/kiosk/[configuration]/clear': () => '/kiosk/none/clear',
	'/openreferral': () => '/openreferral',
	'/openreferral/[collection]': () => '/openreferral/services',
	'/openreferral/[collection]/[id]': () => '/openreferral/services/none',
	'/shell': () => '/shell'
};

const filesUnder = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => `${parentPath}/${name}`.slice(folder.length));

const routeIds = () => {
	const pages = filesUnder('src/routes').filter((file) =>
		/\/\+(page|server)(\.server)?\.(svelte|ts)$/.test(file)
	);
	return [...new Set(pages.map((file) => file.replace(/\/\+[^/]*$/, '') || '/'))].sort();
};

const STATIC = () => filesUnder('build/client').filter((file) => !/\.(br|gz)$/.test(file));

test.describe('Every answer of the server', () => {
	test('of every route, file and error is guarded by the same headers [ASVS 3.2.1] [ASVS 3.4.1] [ASVS 3.4.3] [ASVS 3.4.4] [ASVS 3.4.5] [ASVS 3.4.6]', async ({
		site
	}) => {
		const read = async (path: string) =>
			JSON.parse((await fetchRaw(`${site.url}${path}`)).body) as unknown;
		const facts = (await read('/catalogue/site')) as SiteFacts;
		const { activities } = (await read(`/catalogue/${facts.live?.digest}`)) as {
			activities: { id: string }[];
		};
		expect(routeIds()).toEqual(Object.keys(ADDRESSES).sort());
		const routes = Object.values(ADDRESSES).map((address) =>
			address(facts, activities[0]?.id ?? '')
		);
		const all: [string, Asked?][] = [
			...routes.map((path): [string, Asked?] => [path]),
			...routes.map((path): [string, Asked?] => [path, { method: 'HEAD' }]),
			...routes.map((path): [string, Asked?] => [path, form()]),
			...routes.map((path): [string, Asked?] => [path, { method: 'PUT', headers: SAME_SITE }]),
			...STATIC().map((path): [string, Asked?] => [path]),
			['/service-worker.js?anything'],
			['/en/no-such-page'],
			['/_app/immutable/no-such-file.js'],
			['/en/%E0%A4%A'],
			['/en/results', { headers: { 'accept-encoding': 'br' } }],
			['/desk/__data.json'],
			['/en/activity/no-such-activity']
		];
		const statuses = new Set<number>();
		const missing: string[] = [];
		// One expectation for all: there are some two thousand answers, and each expectation takes its time.
		for (const [path, asked] of all) {
			const answer = await fetchRaw(`${site.url}${path}`, asked);
			const what = `${asked?.method ?? 'GET'} ${path}: ${answer.status}`;
			statuses.add(answer.status);
			missing.push(...missingIn(what, answer), ...(answer.status < 500 ? [] : [what]));
		}
		expect(missing).toEqual([]);
		for (const status of [200, 303, 307, 400, 404, 405, 415]) expect(statuses).toContain(status);
	});

	test('to somebody else’s host name, and to a body over the limit, is a guarded refusal [ASVS 5.2.1]', async ({
		site
	}) => {
		const host = await fetchRaw(`${site.url}/en`, { headers: { host: 'elsewhere.example.org' } });
		expect(host.status).toBe(421);
		expectGuarded('another host', host);
		const large = 'a'.repeat(600_000);
		const sends: [string, Asked][] = [
			['/en/refer/name', form(`name=${large}`)],
			['/desk/sign-in', form(`email=${large}`)],
			['/api/referrals', { method: 'POST', headers: { ...JSON_TYPE, ...SAME_SITE }, body: large }],
			[
				'/api/referrals',
				{ method: 'POST', headers: { ...JSON_TYPE, ...SAME_SITE }, body: large.slice(0, 300_000) }
			]
		];
		for (const [path, asked] of sends) {
			const answer = await fetchRaw(`${site.url}${path}`, asked);
			expect(answer.status, path).toBe(413);
			expectGuarded(`too large: ${path}`, answer);
		}
	});

	test('that may have a person in it is kept by no browser [ASVS 14.2.2] [ASVS 14.3.1] [ASVS 14.3.2]', async ({
		site
	}) => {
		const asks: [string, Asked?][] = [
			['/en/refer/urgent'],
			['/en/plan/none'],
			['/ar/refer/date-of-birth'],
			['/en/refer/urgent', form('from=urgent&urgent=no&go=on')],
			['/en/refer/name', form('from=name&name=&go=on')],
			['/en/refer/check', form()],
			['/en/refer/sent', form()],
			['/en/find/what-matters', form('from=what-matters&go=on')],
			['/en/results', form()],
			['/en/link-worker', form()],
			['/en/urgent-help', form()],
			['/desk'],
			['/desk/directory'],
			['/desk/sign-in'],
			['/desk/sign-in', form('email=a%40example.org&password=not-the-password')],
			['/desk/set-password/none'],
			['/desk/requests/0'],
			['/desk/no-such-page'],
			[
				'/api/listing-reports',
				{ method: 'POST', headers: { ...JSON_TYPE, ...SAME_SITE }, body: '{}' }
			],
			['/api/referrals', { method: 'POST', headers: { ...JSON_TYPE, ...SAME_SITE }, body: '{}' }]
		];
		for (const [path, asked] of asks) {
			const { headers } = await fetchRaw(`${site.url}${path}`, asked);
			expect.soft(headers['cache-control'], path).toContain('no-store');
		}
	});

	test('to another website’s page that sends something is a refusal [ASVS 3.5.1] [ASVS 3.5.2]', async ({
		site
	}) => {
		const other: Record<string, string>[] = [
			{ origin: 'https://elsewhere.example.org' },
			{ 'sec-fetch-site': 'cross-site', origin: 'null' },
			{ 'sec-fetch-site': 'same-site', origin: site.url }
		];
		for (const headers of other)
			for (const path of [
				'/api/listing-reports',
				'/api/referrals',
				'/en/refer/sent',
				'/en/results',
				'/desk/sign-in',
				'/desk/sign-out'
			]) {
				const sent = path.startsWith('/api')
					? { method: 'POST', headers: { ...JSON_TYPE, ...headers }, body: '{}' }
					: form('', headers);
				const answer = await fetchRaw(`${site.url}${path}`, sent);
				expect.soft(answer.status, `${path} ${JSON.stringify(headers)}`).toBe(403);
				expectGuarded(path, answer);
			}
	});
});

test.describe('A public page that has not changed', () => {
	test('is not sent again, and works as before', async ({ page, site }) => {
		const first = await fetchRaw(`${site.url}/en`);
		expect(first.headers['cache-control']).toBe('no-cache');
		const tag = String(first.headers.etag);
		const again = await fetchRaw(`${site.url}/en`, { headers: { 'if-none-match': tag } });
		expect([again.status, again.body]).toEqual([304, '']);
		expect(again.headers['content-security-policy']).toBeUndefined();
		const other = await fetchRaw(`${site.url}/ar`, { headers: { 'if-none-match': tag } });
		expect(other.status).toBe(200);

		// What the page does wrong after a 304, such as break the policy it was kept with, fails this test by itself.
		await page.goto('/en');
		await page.reload();
		await page.getByRole('link', { name: 'Start now' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'What is a good place to search from?'
		);
	});
});
