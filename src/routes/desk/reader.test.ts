import { isRedirect } from '@sveltejs/kit';
import { describe, expect, it } from 'vitest';
import { isDesk, needsReader, SIGN_IN } from './reader.ts';

type Handler = (event: unknown) => unknown;
type ServerFile = Record<string, Handler | Record<string, Handler>>;

const files = import.meta.glob<ServerFile>('./**/+{page.server,server}.ts', { eager: true });
const pages = import.meta.glob('./**/+{page,server,page.server}.{ts,svelte}', { query: '?raw' });
const routeOf = (file: string) => `/desk${file.slice(1).replace(/\/\+[^/]*$/, '')}`;
const routes = [...new Set(Object.keys(pages).map(routeOf))];

/** Everything of a route that a request can run: its load, its actions, its methods. */
const handlers = Object.entries(files).flatMap(([file, exported]) =>
	Object.entries(exported).flatMap(([name, value]) =>
		typeof value === 'function'
			? [{ name: `${routeOf(file)} ${name}`, route: routeOf(file), run: value }]
			: Object.entries(value).map(([action, run]) => ({
					name: `${routeOf(file)} ${name}.${action}`,
					route: routeOf(file),
					run
				}))
	)
);

/** A request by somebody who is not signed in; whatever it touches beyond `locals.reader` gives it away. */
const untouched = (name: string) =>
	new Proxy(
		{},
		{
			get(_, property) {
				throw new Error(`${name}.${String(property)} was touched before the reader was known`);
			}
		}
	);
const byStranger = {
	locals: { language: 'en', services: untouched('services') },
	params: { id: 'any' },
	request: untouched('request'),
	cookies: untouched('cookies'),
	url: new URL('http://localhost/desk')
};

async function outcomeOf(run: Handler): Promise<unknown> {
	try {
		return await run(byStranger);
	} catch (thrown) {
		return thrown;
	}
}

describe('the desk', () => {
	it('is closed to strangers but for two pages', () => {
		expect(routes).toContain('/desk/requests/[id]');
		expect(routes.filter((route) => !needsReader(route)).sort()).toEqual([
			'/desk/set-password/[token]',
			'/desk/sign-in'
		]);
	});

	it('has every new route closed', () => {
		expect(needsReader('/desk/invented')).toBe(true);
		expect(needsReader('/desk/sign-in/invented')).toBe(true);
	});

	it('is nothing but /desk and what is below it', () => {
		expect(['/desk', '/desk/[...rest]'].map(isDesk)).toEqual([true, true]);
		expect(['/desktop', '/[lang=locale]', '/', null].map(isDesk)).toEqual([
			false,
			false,
			false,
			false
		]);
	});

	it.each(handlers.filter(({ route }) => needsReader(route)))(
		'sends a stranger to sign in, having touched nothing: $name',
		async ({ run }) => {
			const outcome = await outcomeOf(run);
			expect(outcome).toMatchObject({ status: 303, location: SIGN_IN });
			expect(isRedirect(outcome)).toBe(true);
		}
	);

	it('is looked through file by file: no load, action or method escapes the check above', () => {
		const names = handlers.map(({ name }) => name);
		expect(names).toEqual(
			expect.arrayContaining([
				'/desk load',
				'/desk/directory load',
				'/desk/directory actions.done',
				'/desk/directory actions.rollBack',
				'/desk/requests/[id] load',
				'/desk/requests/[id] actions.default',
				'/desk/sign-out POST'
			])
		);
	});
});
