import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deliverySchema } from '../../domain/delivery.ts';
import { readSecrets } from './secrets.ts';

const TEMPLATE = '3f0c2a5e-7b1d-4c8e-9a64-5d2f8b7e1c90';
const delivery = deliverySchema.parse({
	mail: { from: 'desk@example.org' },
	notify: { text: TEMPLATE },
	teams: { dene: [{ kind: 'webhook', address: 'https://hook.example.org', secret: 'hook' }] }
});
const GOOD = {
	smtp: 'smtps://user:word@mail.example.org',
	notify: `invented-${TEMPLATE}-${TEMPLATE}`,
	hook: `whsec_${Buffer.alloc(32).toString('base64')}`
};

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'secrets-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function read(secrets: unknown) {
	const file = join(folder, 'secrets.json');
	writeFileSync(file, typeof secrets === 'string' ? secrets : JSON.stringify(secrets));
	return readSecrets(delivery, file);
}

describe('the secrets of a site’s channels', () => {
	it('are read by name from a file of their own', () => {
		expect(read({ ...GOOD, another: 'of something else' })).toMatchObject(GOOD);
	});

	it('are none where no channel needs one', () => {
		expect(readSecrets(deliverySchema.parse({}), undefined)).toEqual({});
	});

	it('stop the start where there is no file, or it is something else', () => {
		const missing = /SECRETS_FILE must name a JSON file .*smtp, notify, hook/;
		expect(() => readSecrets(delivery, undefined)).toThrow(missing);
		expect(() => readSecrets(delivery, join(folder, 'not-there.json'))).toThrow(missing);
		for (const other of ['{', '[]', '{"smtp":1}']) expect(() => read(other)).toThrow(missing);
	});

	it.each([
		['smtp', 'https://mail.example.org'],
		['notify', 'a-key-cut-short'],
		['hook', 'whsec_short']
	])('say which one is missing or malformed, and never what it is: %s', (name, wrong) => {
		expect(() => read({ ...GOOD, [name]: '' })).toThrow(`it has no "${name}"`);
		expect(() => read({ ...GOOD, [name]: wrong })).toThrow(`"${name}" must be`);
		expect(() => read({ ...GOOD, [name]: wrong })).not.toThrow(wrong);
	});
});
