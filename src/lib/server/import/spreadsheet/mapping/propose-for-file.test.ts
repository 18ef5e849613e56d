import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { realWorld } from '../../polite-fetch.ts';
import { proposeFor } from './propose-for-file.ts';

const folderWith = (files: Record<string, string>): string => {
	const folder = mkdtempSync(join(tmpdir(), 'hereabouts-map-'));
	for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
	return folder;
};

describe('proposeFor', () => {
	it('makes one proposal of tables that belong together, and another of our own template', async () => {
		const folder = folderWith({
			'services.csv': 'Service,Location(s)\nChess,Hall\nBridge,Hall; Library\nWhist,Library',
			'locations.csv': 'Location,Postcode\nHall,NE6 1LH\nLibrary,NE6 1LJ',
			'ours.csv': 'id,name,topics,when\nknit,Knitting,arts,Mondays 2pm'
		});
		const result = await proposeFor(folder, realWorld);
		if (result.outcome === 'unreadable') throw new Error(result.reason);
		const uses = result.proposals.map(({ mapping }) => mapping.tables);
		expect(uses).toHaveLength(2);
		expect(uses).toContainEqual({ locations: 'places', services: 'activities' });
		expect(uses).toContainEqual({ ours: 'activities' });
		expect(readdirSync(folder)).toHaveLength(3);
	});

	it('says so where there is no table', async () => {
		const folder = folderWith({ 'page.json': '{"contents": []}' });
		expect(await proposeFor(folder, realWorld)).toMatchObject({ outcome: 'unreadable' });
		expect(await proposeFor(join(folder, 'not-there.csv'), realWorld)).toEqual({
			outcome: 'unreadable',
			reason: 'there is no such file or folder'
		});
	});
});
