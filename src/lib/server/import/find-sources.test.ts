import { mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workbookBytes, zipBytes } from '../../../../tests/zip-bytes.ts';
import { findSources } from './find-sources.ts';
import type { Given } from './sources-in-files.ts';

const world = { fetch, pause: () => Promise.resolve(), now: () => 0 };
const service = (id: string, name: string) => ({ id, name, status: 'active' });
const servicesJson = JSON.stringify([service('1', 'Choir')]);
const TEMPLATE = 'id,name,when\n1,Chess,Mondays\n';
const HSDS = {
	'services.csv': 'id,organization_id,name\n1,7,Choir\n2,7,Chess\n',
	'organizations.csv': 'id,name\n7,Example Hall\n'
};

/** A folder of these files, by their paths in it. */
function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
	const folder = mkdtempSync(join(tmpdir(), 'hereabouts-sources-'));
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), content);
	}
	return folder;
}

async function find(where: string, given: Given = {}) {
	const found = await findSources(where, given, world);
	if (found.outcome === 'unreadable') throw new Error(found.reason);
	const told = (path: string) => path.replace(`${where}/`, '');
	return {
		feeds: found.sources.map(({ feed, format, records }) => [feed, format, [...records].length]),
		unreadable: found.unreadable.map(({ address, reason }) => [told(address), reason]),
		passedOver: found.passedOver.map(({ address, why }) => [told(address), why])
	};
}

async function reasonFor(name: string, content: string | Uint8Array, given: Given = {}) {
	const found = await findSources(join(folderOf({ [name]: content }), name), given, world);
	return found.outcome === 'unreadable' ? found.reason : 'it was read';
}

describe('findSources in a folder', () => {
	it('takes each list and each table that stands alone for a feed, named after its file', async () => {
		const folder = folderOf({
			'A b.json': servicesJson,
			'c.csv': TEMPLATE,
			'more/d.json': servicesJson
		});
		expect((await find(folder)).feeds).toEqual([
			['a-b', 'open-referral-uk', 1],
			['more-d', 'open-referral-uk', 1],
			['c', 'template', 1]
		]);
	});

	it('takes tables that belong together for one feed, named after the folder', async () => {
		const folder = folderOf({
			'north/services.csv': HSDS['services.csv'],
			'north/organizations.csv': HSDS['organizations.csv']
		});
		expect((await find(folder)).feeds).toEqual([['north', 'hsds-tabular', 2]]);
	});

	it('begins each name with the one that was given, unless there is only one feed', async () => {
		const two = folderOf({ 'a.json': servicesJson, 'b.json': servicesJson });
		expect((await find(two, { feed: 'council' })).feeds.map(([feed]) => feed)).toEqual([
			'council-a',
			'council-b'
		]);
		const one = folderOf({ 'a.json': servicesJson, 'README.md': '#' });
		expect((await find(one, { feed: 'council' })).feeds.map(([feed]) => feed)).toEqual(['council']);
	});

	it('gives feeds of one name, and of long names, names of their own that stay the same', async () => {
		const long = 'a-very-long-name-of-a-directory-of-services-in';
		const folder = folderOf({
			[`${long}-north.json`]: servicesJson,
			[`${long}-south.json`]: servicesJson
		});
		const names = (await find(folder)).feeds.map(([feed]) => feed);
		expect(new Set(names).size).toBe(2);
		expect((await find(folder)).feeds.map(([feed]) => feed)).toEqual(names);
		for (const name of names) expect(name).toMatch(/^[a-z0-9][a-z0-9-]{0,39}$/);
	});

	it('calls tables what their data package calls them, wherever they lie', async () => {
		const resources = [
			{ name: 'service', path: 'data/export-1.csv' },
			{ name: 'organization', path: 'data/export-2.csv' }
		];
		const folder = folderOf({
			'datapackage.json': JSON.stringify({ resources }),
			'data/export-1.csv': 'id,organization_id,name\n1,7,Choir\n',
			'data/export-2.csv': 'id,name\n7,Example Hall\n'
		});
		expect((await find(folder)).feeds).toMatchObject([[expect.any(String), 'hsds-tabular', 1]]);
	});

	it('passes over what is no directory, and says why', async () => {
		const folder = folderOf({
			'services.json': servicesJson,
			'PROVENANCE.md': '# From here',
			'schema/service.csv': 'name,type\nid,string\n',
			'openapi.json': '{"openapi": "3.1.0"}',
			'datapackage.json': '{"resources": []}',
			'terms.json': '[{"id": 1, "label": "Arts", "slug": "arts"}]',
			'organizations.json': '[{"id": "7", "name": "Hall", "logo": ""}]',
			'staff.json': '[{"name": "Nobody", "role": "none"}]'
		});
		const { feeds, unreadable, passedOver } = await find(folder);
		expect(feeds).toEqual([['services', 'open-referral-uk', 1]]);
		expect(unreadable).toEqual([]);
		expect(Object.fromEntries(passedOver)).toMatchObject({
			'PROVENANCE.md': 'it is not a table or a list',
			'schema/service.csv': 'it describes a format, and holds no services',
			'openapi.json': 'it describes a format, and holds no services',
			'datapackage.json': expect.stringContaining('data package') as string,
			'terms.json': expect.stringContaining('terms of a taxonomy') as string,
			'staff.json': 'it is a list of something else',
			'organizations.json': expect.stringContaining('organizations without') as string
		});
	});

	it('tells what it could not read, and reads the rest', async () => {
		const folder = folderOf({ 'good.json': servicesJson, 'torn.json': '[{', 'empty.csv': ' \n' });
		const { feeds, unreadable } = await find(folder);
		expect(feeds).toEqual([['good', 'open-referral-uk', 1]]);
		expect(unreadable).toEqual([
			['empty.csv', 'it is empty'],
			['torn.json', expect.stringContaining('not valid JSON')]
		]);
	});

	it('follows no links, also not round in circles', async () => {
		const folder = folderOf({ 'good.json': servicesJson });
		symlinkSync(folder, join(folder, 'again'));
		symlinkSync('/etc/hostname', join(folder, 'other.csv'));
		const { feeds, passedOver } = await find(folder);
		expect(feeds).toHaveLength(1);
		expect(passedOver).toEqual([
			['again', 'it is a link'],
			['other.csv', 'it is a link']
		]);
	});

	it('says so where there is nothing', async () => {
		expect(await findSources(folderOf({ 'a.md': '' }), {}, world)).toMatchObject({
			outcome: 'unreadable',
			reason: expect.stringContaining('no directory in it') as string
		});
		expect(await findSources(join(folderOf({}), 'missing.json'), {}, world)).toEqual({
			outcome: 'unreadable',
			reason: 'there is no such file or folder'
		});
	});
});

describe('findSources in one file', () => {
	it('reads a zip as the folder it is, and writes nothing', async () => {
		const files = Object.entries(HSDS).map(([name, content]) => ({
			name: `hsds/${name}`,
			content
		}));
		const inner = zipBytes([{ name: 'a.json', content: servicesJson }]);
		const bytes = zipBytes([
			...files,
			{ name: 'hsds/README.md', content: '#' },
			{ name: '__MACOSX/._services.csv', content: 'x' },
			{ name: '../services.json', content: servicesJson },
			{ name: 'inner.zip', content: inner }
		]);
		const folder = folderOf({ 'north.zip': bytes });
		const { feeds, passedOver } = await find(join(folder, 'north.zip'));
		expect(feeds).toEqual([['hsds', 'hsds-tabular', 2]]);
		expect(passedOver.map(([, why]) => why).sort()).toEqual([
			'it is a zip within; give it by itself',
			'it is not a table or a list',
			'its name leads out of the zip'
		]);
		expect(readdirSync(folder)).toEqual(['north.zip']);
	});

	it('reads the sheets of a workbook that belong together as one feed', async () => {
		const bytes = workbookBytes({
			services: [
				['id', 'organization_id', 'name'],
				['1', '7', 'Choir']
			],
			organizations: [
				['id', 'name'],
				['7', 'Example Hall']
			]
		});
		const where = join(folderOf({ 'North East.xlsx': bytes }), 'North East.xlsx');
		expect((await find(where)).feeds).toEqual([['north-east', 'hsds-tabular', 1]]);
	});

	it.each([
		[
			'lines of JSON',
			'a.jsonl',
			`${JSON.stringify(service('1', 'A'))}\n${JSON.stringify(service('2', 'B'))}\n`
		],
		[
			'JSON with a mark before it',
			'a.json',
			`\ufeff${JSON.stringify([service('1', 'A'), service('2', 'B')])}`
		],
		[
			'JSON in windows-1252',
			'a.json',
			Buffer.from(JSON.stringify([service('1', 'Café'), service('2', 'B')]), 'latin1')
		],
		[
			'JSON in UTF-16',
			'a.json',
			Buffer.from(`\ufeff${JSON.stringify([service('1', 'A'), service('2', 'B')])}`, 'utf16le')
		]
	])('reads %s', async (_, name, content) => {
		expect((await find(join(folderOf({ [name]: content }), name))).feeds).toEqual([
			['a', 'open-referral-uk', 2]
		]);
	});

	it.each([
		['deep.json', `${'['.repeat(65)}${']'.repeat(65)}`, 'nested'],
		['torn.json', '[{"id": 1,', 'not valid JSON'],
		['many.json', `[${'0,'.repeat(200_000)}0]`, 'more than 200,000'],
		['big.json', ' '.repeat(64 * 1024 * 1024 + 1), '64 MiB'],
		['other.csv', 'a,b\n1,2\n', 'columns "a", "b"'],
		['page.json', '<!doctype html><p>Not found', 'a web page'],
		['feed.json', '<?xml version="1.0"?><feed/>', 'XML'],
		['old.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'save it as .xlsx or .csv'],
		['leaflet.pdf', '%PDF-1.7', 'PDF'],
		['letter.docx', zipBytes([{ name: 'word/document.xml', content: '<w/>' }]), 'Word document'],
		['sheet.ods', zipBytes([{ name: 'content.xml', content: '<o/>' }]), 'OpenDocument'],
		['packed.csv.gz', Buffer.from('1f8b0800', 'hex'), 'gzip'],
		['picture.csv', Buffer.from('GIF89a\0\0\0\0'), 'not text'],
		['nothing.csv', '', 'it is empty'],
		['phones.csv', 'id,service_id,number,extension\n1,1,x,\n', 'without its services']
	])('refuses %s with a sentence', async (name, content, words) => {
		expect(await reasonFor(name, content)).toContain(words);
	});

	it('says what a list nobody knows looked like, and what to do', async () => {
		expect(await reasonFor('list.json', '[{"colour": "red"}]')).toMatch(
			/a list of records with the fields "colour".*template/
		);
	});

	it('takes only what it is told to take', async () => {
		expect(await reasonFor('a.json', servicesJson, { format: 'outpost' })).toContain(
			'it is not outpost'
		);
		expect(await reasonFor('a.csv', TEMPLATE, { format: 'open-referral-uk' })).toContain(
			'it is not open-referral-uk'
		);
		expect(await reasonFor('a.csv', TEMPLATE, { format: 'template' })).toBe('it was read');
	});
});

describe('findSources at an address', () => {
	const answering = (bytes: Uint8Array) => ({
		...world,
		fetch: () => Promise.resolve(new Response(new Uint8Array(bytes)))
	});
	const zip = zipBytes(Object.entries(HSDS).map(([name, content]) => ({ name, content })));

	it('reads a file that is there as it would be read from a disk', async () => {
		const where = 'https://www.example.org/open/directory.zip';
		const found = await findSources(where, {}, answering(zip));
		expect(found).toMatchObject({
			sources: [{ format: 'hsds-tabular', address: where, attribution: 'www.example.org' }]
		});
	});

	it('names a feed after the host and the file', async () => {
		const where = 'https://www.example.org/clubs.csv';
		const found = await findSources(where, {}, answering(Buffer.from(TEMPLATE)));
		expect(found).toMatchObject({
			sources: [{ feed: 'www-example-org-clubs', format: 'template', address: where }]
		});
	});

	it('says why what is there cannot be read', async () => {
		const page = Buffer.from('<!doctype html><p>Sorry');
		const found = await findSources('https://www.example.org/clubs.csv', {}, answering(page));
		expect(found).toMatchObject({
			outcome: 'unreadable',
			reason: expect.stringContaining('web page') as string
		});
	});
});
