import { describe, expect, it } from 'vitest';
import { zipBytes } from '../../../../../tests/zip-bytes.ts';
import { TOO_BIG } from '../sources.ts';
import { readZip } from './zip.ts';

const all = () => true;
const MIB = 1024 * 1024;

describe('readZip', () => {
	it('unpacks the files that are wanted', async () => {
		const bytes = zipBytes([
			{ name: 'clubs/a.csv', content: 'name\nChoir\n' },
			{ name: 'clubs/b.png', content: 'x' }
		]);
		const result = await readZip(bytes, MIB, (path) => path.endsWith('.csv'));
		expect(result).toEqual({
			outcome: 'read',
			files: [{ path: 'clubs/a.csv', bytes: Buffer.from('name\nChoir\n') }],
			passedOver: []
		});
	});

	it.each(['../../etc/a.csv', '/etc/a.csv', 'C:/a.csv', '..\\a.csv', 'clubs/../../a.csv'])(
		'passes over the name %s, which leads out of the zip',
		async (name) => {
			const bytes = zipBytes([
				{ name, content: 'x' },
				{ name: 'good.csv', content: 'y' }
			]);
			expect(await readZip(bytes, MIB, all)).toMatchObject({
				files: [{ path: 'good.csv' }],
				passedOver: [{ why: 'its name leads out of the zip' }]
			});
		}
	);

	it('passes over a link', async () => {
		const bytes = zipBytes([{ name: 'a.csv', content: '/etc/passwd', mode: 0o120777 }]);
		expect(await readZip(bytes, MIB, all)).toMatchObject({
			files: [],
			passedOver: [{ address: 'a.csv', why: 'it is a link, not a file' }]
		});
	});

	it.each([
		['a password', zipBytes([{ name: 'a.csv', content: 'x', encrypted: true }]), 'password'],
		['damage', zipBytes([{ name: 'a.csv', content: 'x' }]).subarray(0, -30), 'damaged'],
		['more than it may', zipBytes([{ name: 'a.csv', content: 'x'.repeat(MIB + 1) }]), TOO_BIG],
		[
			'more in all than it may',
			zipBytes(['a', 'b', 'c'].map((name) => ({ name, content: name.repeat(MIB / 2) }))),
			TOO_BIG
		],
		[
			'more than it says',
			zipBytes([{ name: 'a.csv', content: 'x'.repeat(10 * MIB), declaredSize: 10 }]),
			'damaged'
		],
		[
			'too many files',
			zipBytes(Array.from({ length: 5001 }, (_, at) => ({ name: `${at}.csv`, content: '' }))),
			'5000 files'
		]
	])('refuses %s', async (_, bytes, words) => {
		expect(await readZip(bytes, MIB, all)).toMatchObject({
			outcome: 'unreadable',
			reason: expect.stringContaining(words) as string
		});
	});

	it('refuses what no honest file packs down to [ASVS 5.2.3]', async () => {
		const bytes = zipBytes([{ name: 'a.csv', content: Buffer.alloc(20 * MIB) }]);
		expect(await readZip(bytes, 64 * MIB, all)).toMatchObject({
			outcome: 'unreadable',
			reason: expect.stringContaining('made to do harm') as string
		});
	});
});
