import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workbookBytes, zipBytes } from '../../../../tests/zip-bytes.ts';
import { readContents } from './file-contents.ts';

const kinds = ['document', 'tables', 'text', 'files', 'unreadable'];
const zip = zipBytes([
	{ name: 'services.csv', content: 'id,name\n1,Choir\n' },
	{ name: 'a.json', content: '[{"id":"1"}]' }
]);
const workbook = workbookBytes({ Clubs: [['name'], ['Choir'], [{ date: 46349 }]] });

/** Bytes with a few of them changed, and perhaps an end missing. */
const damaged = (bytes: Buffer) =>
	fc
		.record({
			changes: fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 4 }),
			length: fc.oneof(fc.constant(bytes.length), fc.nat(bytes.length))
		})
		.map(({ changes, length }) => {
			const copy = Buffer.from(bytes);
			for (const [at, value] of changes) copy[at] = value;
			return copy.subarray(0, length);
		});

describe('readContents', () => {
	it.each([
		['a zip', damaged(zip)],
		['a workbook', damaged(workbook)],
		['JSON', damaged(Buffer.from('{"contents":[{"id":"1","name":"Choir"}],"page":1}'))],
		['CSV', damaged(Buffer.from('name,"when"\r\nChoir,"Mon\nday"\n'))],
		['nothing in particular', fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes))]
	])('has an orderly answer to %s that is damaged', async (_, files) => {
		await fc.assert(
			fc.asyncProperty(files, async (bytes) => {
				const contents = await readContents({ path: 'a.bin', bytes });
				expect(kinds).toContain(contents.kind);
			}),
			{ numRuns: 150 }
		);
	});

	it('takes a file called .csv for a table, also where it starts like JSON', async () => {
		const bytes = Buffer.from('[name],when\nChoir,Mondays\n');
		expect(await readContents({ path: 'a.csv', bytes })).toMatchObject({ kind: 'tables' });
	});
});
