import { describe, expect, it } from 'vitest';
import { isCrossSite } from './cross-site.ts';

const origin = 'https://hereabouts.example.org';
const post = (headers: Record<string, string>) => ({
	method: 'POST',
	headers: new Headers(headers)
});
const patients = { strict: false };
const desk = { strict: true };

describe('isCrossSite', () => {
	it('lets our own forms through, whose origin is hidden by our referrer policy', () => {
		for (const site of ['same-origin', 'none']) {
			expect(isCrossSite(post({ 'sec-fetch-site': site, origin: 'null' }), origin, desk)).toBe(
				false
			);
		}
	});

	it('refuses what another site sends, whatever origin it claims', () => {
		for (const site of ['cross-site', 'same-site']) {
			expect(isCrossSite(post({ 'sec-fetch-site': site, origin }), origin, patients)).toBe(true);
		}
	});

	it('goes by the origin of older browsers', () => {
		expect(isCrossSite(post({ origin }), origin, desk)).toBe(false);
		expect(isCrossSite(post({ origin: 'https://elsewhere.example.org' }), origin, patients)).toBe(
			true
		);
	});

	it('takes a browser that says nothing at its word for patients, and not at the desk', () => {
		for (const headers of [{}, { origin: 'null' }]) {
			expect(isCrossSite(post(headers), origin, patients)).toBe(false);
			expect(isCrossSite(post(headers), origin, desk)).toBe(true);
		}
	});

	it('never minds looking', () => {
		const headers = new Headers({ 'sec-fetch-site': 'cross-site' });
		for (const method of ['GET', 'HEAD', 'OPTIONS'])
			expect(isCrossSite({ method, headers }, origin, desk)).toBe(false);
	});
});
