import { describe, expect, it } from 'vitest';
import { wayOf } from './ways-out.ts';

const ORIGIN = 'https://hereabouts.example.org';
const way = (href: string) => wayOf(href, ORIGIN, (path) => path.startsWith('/en'));

describe('a link on a public screen', () => {
	it('is followed to our own pages, and into the page itself', () => {
		expect(way(`${ORIGIN}/en/results`)).toEqual({ kind: 'here' });
		expect(way(`${ORIGIN}/en/urgent-help#main`)).toEqual({ kind: 'here' });
	});

	it('is shown and not followed to any other website, and to what of ours is no page for patients', () => {
		for (const href of [
			'https://choir.example.org/join',
			'http://hereabouts.example.org/en',
			'https://hereabouts.example.org:8443/en',
			`${ORIGIN}/desk`,
			`${ORIGIN}/openreferral/services`
		])
			expect(way(href), href).toEqual({ kind: 'website', text: href });
	});

	it('becomes digits or an address to write to', () => {
		expect(way('tel:01914980100')).toEqual({ kind: 'telephone', text: '01914980100' });
		expect(way('sms:85258')).toEqual({ kind: 'telephone', text: '85258' });
		expect(way('mailto:choir@example.org')).toEqual({ kind: 'email', text: 'choir@example.org' });
	});

	it('leads nowhere where it is a file, a script, a map program or nothing that can be read', () => {
		for (const href of ['blob:https://x/1', 'javascript:alert(1)', 'geo:55,-1', 'data:,a', 'x'])
			expect(way(href), href).toEqual({ kind: 'nowhere' });
	});
});
