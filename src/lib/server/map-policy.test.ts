import { describe, expect, it } from 'vitest';
import type { Ground } from '../domain/geography/ground.ts';
import { policyFor } from './map-policy.ts';

const POLICY = "default-src 'none'; img-src 'self' data:; connect-src 'self'";
const address: Ground = {
	kind: 'address',
	address: 'https://tiles.example.org:8443/a/{z}/{x}/{y}.png',
	nearest: 18,
	credit: 'Invented'
};

describe('the policy of a page with a map', () => {
	it('lets pictures come from the host that the site insists on, and nothing else', () => {
		expect(policyFor(address, POLICY)).toBe(
			"default-src 'none'; img-src 'self' data: https://tiles.example.org:8443; connect-src 'self'"
		);
	});

	it('stays shut for every other ground', () => {
		expect(policyFor(undefined, POLICY)).toBe(POLICY);
		expect(policyFor({ kind: 'demonstration' }, POLICY)).toBe(POLICY);
	});

	it('opens nothing where pictures are not spoken of', () => {
		expect(policyFor(address, "default-src 'none'")).toBe("default-src 'none'");
	});
});
