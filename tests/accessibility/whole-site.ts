import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import demonstrationSite from '../../src/demonstration/site.json' with { type: 'json' };
import { startBuiltServer } from '../built-server.ts';
import type { BuiltServer } from '../built-server.ts';

/** The demonstration with every page that a site may have switched on. */
export async function startWholeSite(): Promise<BuiltServer> {
	const folder = await mkdtemp(join(tmpdir(), 'hereabouts-site-'));
	const file = join(folder, 'site.json');
	await writeFile(file, JSON.stringify({ ...demonstrationSite, afterVisit: true }));
	const server = await startBuiltServer({ SITE_FILE: file });
	const { remove } = server;
	return Object.assign(server, {
		async remove() {
			await remove();
			await rm(folder, { recursive: true, force: true });
		}
	});
}
