import * as fc from 'fast-check';
import { findSources } from '../../src/lib/server/import/find-sources.ts';
import { hostileText, hostileValue, jsonText } from './hostile-values.ts';
import { openReferral, outpost, rpdePage } from './json-records.ts';
import { importSources } from './laws.ts';
import { mutate, mutations } from './mutations.ts';

/** One answer of a server that means us no good. */
export interface Answer {
	status: number;
	headers: Record<string, string>;
	body: string;
}

const ADDRESS = 'https://feed.example.org/api';
const LINKS = [
	...[`${ADDRESS}?page=1`, `${ADDRESS}?page=2`, `${ADDRESS}/services?page=1&per_page=100`, ADDRESS],
	...[`${ADDRESS}?after=1`, `${ADDRESS}?after=2`, '?after=3', '//elsewhere.example.org/api?page=2'],
	...[
		'http://127.0.0.1/api?page=2',
		'http://feed.example.org/api?after=4',
		'javascript:alert(1)?/'
	],
	...[
		'https://feed.example.org:8443/api?after=1',
		'file:///etc/passwd?',
		'/../../?x',
		'http://[::1]/?'
	]
];
const page = fc
	.tuple(fc.oneof(openReferral, outpost, rpdePage), fc.constantFrom(...LINKS), mutations)
	.map(([document, next, made]) => {
		const linked = Array.isArray(document) ? { contents: document, next } : { ...document, next };
		return jsonText(mutate({ ...linked, last_page: false }, made));
	});
const answer: fc.Arbitrary<Answer> = fc.record({
	status: fc.constantFrom(200, 200, 200, 200, 200, 301, 302, 304, 404, 429, 500, 503, 418),
	headers: fc.record(
		{
			location: fc.constantFrom(...LINKS),
			link: fc.constantFrom(...LINKS).map((link) => `<${link}>; rel="next"`),
			'retry-after': fc.constantFrom('1', '99999999', '-1', 'Fri, 31 Dec 9999 23:59:59 GMT', 'x'),
			'content-type': fc.constantFrom('application/json', 'text/html', 'x'),
			etag: fc.constantFrom('"1"', 'W/""')
		},
		{ requiredKeys: [] }
	),
	body: fc.oneof(
		{ weight: 8, arbitrary: page },
		{ weight: 1, arbitrary: hostileText },
		{ weight: 1, arbitrary: hostileValue.map(jsonText) }
	)
});
export const answers: fc.Arbitrary<Answer[]> = fc.array(answer, { minLength: 1, maxLength: 6 });

/** So many questions answer any of these feeds, tries that failed and single records included. */
const MOST_REQUESTS = 2000;

/** Imports from a server that gives these answers in turn, for ever. Throws for the first law that does not hold. */
export async function importFromServer(given: readonly Answer[]): Promise<void> {
	let asked = 0;
	const elsewhere: string[] = [];
	const answerNext = (
		request: Parameters<typeof fetch>[0],
		how?: RequestInit
	): Promise<Response> => {
		const address = new URL(request instanceof Request ? request.url : request);
		if (address.origin !== new URL(ADDRESS).origin) elsewhere.push(address.href);
		if (how?.redirect !== 'manual') elsewhere.push('wherever it is sent on to');
		const { status, headers, body } = given[asked++ % given.length] ?? NOT_THERE;
		return Promise.resolve(new Response(BODILESS.has(status) ? null : body, { status, headers }));
	};
	let now = Date.parse('2026-11-21T09:00:00Z');
	const found = await findSources(
		ADDRESS,
		{},
		{
			fetch: answerNext,
			now: () => now,
			pause: (milliseconds) => Promise.resolve((now += milliseconds)),
			lookup: () => Promise.resolve(['192.0.2.1'])
		}
	);
	if (found.outcome === 'read') importSources(found.sources);
	if (elsewhere.length > 0) throw new Error(`it asked ${elsewhere.join(' and ')}`);
	if (asked > MOST_REQUESTS) throw new Error(`it asked ${asked} times`);
}
const NOT_THERE: Answer = { status: 404, headers: {}, body: '' };
const BODILESS = new Set([304]);
