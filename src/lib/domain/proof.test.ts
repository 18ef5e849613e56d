import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { findProof, hourOf, isProof } from './proof.ts';

const NOW = new Date('2026-11-20T16:42:00Z');
const ID = '3f0c2a5e-7b1d-4c8e-9a64-5d2f8b7e1c90';
const later = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);

/** As docs/delivery.md says it, by another's SHA-256. */
function startsWithZeros(proof: string, id: string): boolean {
	const [hour = '', number = ''] = proof.split('.');
	const four = Buffer.alloc(4);
	four.writeUInt32BE(Number(number));
	const challenge = `hereabouts proof 1|${id}|${hour}`.padEnd(64, ' ');
	const hash = createHash('sha256').update(challenge).update(four).digest();
	return hash.readUInt16BE(0) === 0;
}

describe('a proof of work', () => {
	it('is found, and is one by anybody’s SHA-256', () => {
		for (const id of [ID, crypto.randomUUID()]) {
			const proof = findProof(id, NOW) ?? '';
			expect(startsWithZeros(proof, id)).toBe(true);
			expect(isProof(proof, id, NOW)).toBe(true);
		}
	});

	it('is one exactly where another’s SHA-256 says so, whatever number is tried', () => {
		const hour = hourOf(NOW);
		fc.assert(
			fc.property(fc.uuid(), fc.nat(), (id, number) => {
				const proof = `${hour}.${number}`;
				expect(isProof(proof, id, NOW)).toBe(startsWithZeros(proof, id));
			})
		);
	});

	it('is good for one request only, in its hour and the one on either side', () => {
		const proof = findProof(ID, NOW) ?? '';
		expect(isProof(proof, ID.replace('3', '4'), NOW)).toBe(false);
		expect([-2, -1, 0, 1, 2].map((hours) => isProof(proof, ID, later(hours)))).toEqual([
			false,
			true,
			true,
			true,
			false
		]);
	});

	it.each(['', '1', 'a.b', '1e3.5', '-1.2', `${hourOf(NOW)}.`, `${hourOf(NOW)}.99999999999`])(
		'is none that reads "%s"',
		(proof) => expect(isProof(proof, ID, NOW)).toBe(false)
	);
});
