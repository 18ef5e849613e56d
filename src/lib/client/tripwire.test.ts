import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { countKept, hasLost, keepCount } from './tripwire.ts';

/** A browser's cookies, as far as one script can see them. */
function cookieJar(protocol: string) {
	const jar = new Map<string, string>();
	const written: string[] = [];
	vi.stubGlobal('location', { protocol });
	vi.stubGlobal('document', {
		get cookie() {
			return [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
		},
		set cookie(text: string) {
			written.push(text);
			const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(text) ?? [];
			if (text.includes('max-age=0')) jar.delete(name);
			else jar.set(name, value);
		}
	});
	return { jar, written };
}

let cookies: ReturnType<typeof cookieJar>;
beforeEach(() => (cookies = cookieJar('https:')));
afterEach(() => vi.unstubAllGlobals());

describe('the count of what waits', () => {
	it('is none before anything was saved, whatever other cookies there are', () => {
		cookies.jar.set('notwaiting', '3').set('waiting2', '4');
		expect(countKept()).toBe(0);
	});

	it('is read as it was written, and goes with the last', () => {
		keepCount(2);
		cookies.jar.set('other', 'a');
		expect(countKept()).toBe(2);
		keepCount(0);
		expect([...cookies.jar.keys()]).toEqual(['other']);
	});

	it('goes to nobody else, and over no open line where there is a closed one', () => {
		keepCount(1);
		expect(cookies.written[0]).toMatch(/^waiting=1; path=\/; samesite=strict; .*; secure$/);
	});

	it('is nothing where it was tampered with', () => {
		cookies.jar.set('waiting', 'many');
		expect(countKept()).toBe(0);
	});
});

describe('what is lost', () => {
	it('is told where a request was counted and nothing at all is left', () => {
		expect(hasLost(1, { waiting: 0, delivered: 0 })).toBe(true);
	});

	it('is not told where none was counted, one still waits, or the worker has sent it', () => {
		expect(hasLost(0, { waiting: 0, delivered: 0 })).toBe(false);
		expect(hasLost(2, { waiting: 1, delivered: 0 })).toBe(false);
		expect(hasLost(1, { waiting: 0, delivered: 1 })).toBe(false);
	});
});
