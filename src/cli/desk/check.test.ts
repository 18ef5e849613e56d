import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { holdHeaders } from '../../lib/server/response-headers.ts';
import { checkAddress, checkFolder } from './check.ts';

async function foundAt(answer: RequestListener) {
	const server = createServer(answer);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	const found = await checkAddress(`http://127.0.0.1:${port}`);
	await new Promise((resolve) => server.close(resolve));
	return found.filter(({ isGood }) => !isGood).map(({ what }) => what);
}

describe('looking at a site', () => {
	it('finds nothing but plain http where all is as it should be', async () => {
		const found = await foundAt((request, response) => {
			holdHeaders(response, request.url ?? '/');
			response.setHeader('cache-control', 'no-store');
			response.writeHead(request.method === 'GET' && request.url === '/en' ? 200 : 404).end();
		});
		expect(found).toEqual(['the address is not https']);
	});

	it('finds what lacks, what may be kept, and what must not answer', async () => {
		const found = await foundAt((_request, response) => {
			response.setHeader('strict-transport-security', 'max-age=31535999');
			response.end('all there is');
		});
		for (const part of ['/en lacks strict-transport-security', '/desk/sign-in may be kept'])
			expect(found.join('\n')).toContain(part);
		expect(found).toEqual(
			expect.arrayContaining(['/.git/HEAD answers 200', 'TRACE is answered 200'])
		);
	});

	it('says that nothing answers', async () => {
		expect(await checkAddress('http://127.0.0.1:1')).toEqual([
			{ isGood: false, what: 'the address is not https' },
			{ isGood: false, what: expect.stringContaining('did not answer') as string }
		]);
	});

	it('says that nothing answers by TLS', async () => {
		const [first] = await checkAddress('https://127.0.0.1:1');
		expect(first).toMatchObject({ isGood: false });
	});
});

describe.skipIf(process.platform === 'win32')('looking at the data folder', () => {
	it('finds keys that others could read', () => {
		const dataDir = mkdtempSync(join(tmpdir(), 'check-'));
		mkdirSync(join(dataDir, 'keys'), { mode: 0o700 });
		const isGood = () => checkFolder(dataDir).map((each) => each.isGood);
		expect(isGood()).toEqual([true, true]);
		chmodSync(join(dataDir, 'keys'), 0o750);
		expect(isGood()).toEqual([true, false]);
		chmodSync(dataDir, 0o705);
		expect(isGood()).toEqual([false, false]);
		rmSync(dataDir, { recursive: true });
	});
});
