import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import golden from '../../../tests/fixtures/payload-v1.json' with { type: 'json' };
import { payloadSchema } from '../domain/referral-payload.ts';
import {
	CARRIED_FOR,
	carriedBy,
	isTooQuick,
	nothingCarried,
	openCarrier,
	requestId
} from './carried.ts';

const NOW = Date.UTC(2026, 10, 21, 10);
const NAME = 'Ann Example';
let dataDir: string;
beforeEach(() => (dataDir = mkdtempSync(join(tmpdir(), 'carried-'))));
afterEach(() => rmSync(dataDir, { recursive: true }));

const answered = () => {
	const { id, answers } = nothingCarried();
	return { id, answers: { ...answers, refer: { name: NAME } } };
};

describe('carrier', () => {
	it('carries answers forward, also over a restart', () => {
		const carried = answered();
		const field = openCarrier(dataDir).seal(carried, NOW);
		expect(carriedBy(openCarrier(dataDir), field, NOW + CARRIED_FOR)).toEqual({
			carried,
			expired: false
		});
	});

	it('shows nothing of what it carries, and never looks the same twice', () => {
		const carrier = openCarrier(dataDir);
		const carried = answered();
		const [one, other] = [carrier.seal(carried, NOW), carrier.seal(carried, NOW)];
		expect(Buffer.from(one, 'base64url').toString('latin1')).not.toContain(NAME);
		expect(one).not.toBe(other);
	});

	it('counts what is older than two hours as nothing said, and tells what is gone', () => {
		const carrier = openCarrier(dataDir);
		const carried = answered();
		const {
			expired,
			gone,
			carried: left
		} = carriedBy(carrier, carrier.seal(carried, NOW), NOW + CARRIED_FOR + 1);
		expect([expired, gone, left.answers]).toEqual([true, carried, nothingCarried().answers]);
		expect(left.id).not.toBe(carried.id);
	});

	it('counts what was altered, or sealed elsewhere, as nothing said', () => {
		const carrier = openCarrier(dataDir);
		const field = carrier.seal(answered(), NOW);
		const bytes = Buffer.from(field, 'base64url');
		bytes[20] = (bytes[20] ?? 0) ^ 1;
		const elsewhere = mkdtempSync(join(tmpdir(), 'carried-'));
		const foreign = openCarrier(elsewhere).seal(answered(), NOW);
		rmSync(elsewhere, { recursive: true });
		for (const bad of [bytes.toString('base64url'), field.slice(0, -8), foreign, 'x', '<script>']) {
			const { carried, expired, gone } = carriedBy(carrier, bad, NOW);
			expect([carried.answers, expired, gone]).toEqual([nothingCarried().answers, true, undefined]);
		}
	});

	it('begins anew where nothing is carried', () => {
		expect(carriedBy(openCarrier(dataDir), '', NOW).expired).toBe(false);
	});

	it('says which key file is damaged', () => {
		openCarrier(dataDir);
		writeFileSync(join(dataDir, 'keys', 'form.key'), 'short');
		expect(() => openCarrier(dataDir)).toThrow('keys/form.key');
	});
});

describe('requestId', () => {
	const payload = payloadSchema.parse(golden);

	it('is an id that a payload may have', () => {
		expect(payloadSchema.safeParse({ ...payload, id: requestId(payload) }).success).toBe(true);
	});

	it('is the same for the same answers, whenever they are sent', () => {
		const sharing = { ...payload.sharing, at: '2026-11-22T10:00:00Z' };
		expect(requestId({ ...payload, sentAt: '2026-11-22T10:00:01Z', sharing })).toBe(
			requestId(payload)
		);
	});

	it('is another for other answers, and for the same answers of another visit', () => {
		const person = { ...payload.person, name: `${payload.person.name} Junior` };
		expect(requestId({ ...payload, person })).not.toBe(requestId(payload));
		expect(requestId({ ...payload, id: crypto.randomUUID() })).not.toBe(requestId(payload));
	});
});

describe('answers that came too quickly for a person', () => {
	it('are told by when the first was given, which nobody else can write', () => {
		const carrier = openCarrier(dataDir);
		const { carried } = carriedBy(carrier, '', NOW);
		const later = carriedBy(carrier, carrier.seal(carried, NOW + 9000), NOW + 9500).carried;
		expect(isTooQuick(later, NOW + 9999)).toBe(true);
		expect(isTooQuick(later, NOW + 10_000)).toBe(false);
	});

	it('are not those of a form of an earlier release', () => {
		expect(isTooQuick(nothingCarried(), NOW)).toBe(false);
	});
});
