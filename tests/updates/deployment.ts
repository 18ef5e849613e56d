import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { request as ask, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { startBuiltServer } from '../built-server.ts';

/** One address at which two builds of the site can be: what a person's browser reaches. */
export interface Deployment {
	url: string;
	/** From now on the other build answers, at once, as behind any proxy. */
	deploy(): void;
	/** Back to the first one, for the next person. */
	reset(): void;
	close(): Promise<void>;
}

/**
 * Serves two builds with the same keys, catalogue and earlier builds' files, as one server that is updated has them. `from`
 * is there first; `to` begins with a copy of its data, so that it may change its database.
 */
export async function openDeployment(from: string, to: string): Promise<Deployment> {
	const first = await startBuiltServer({}, from);
	const dataDir = `${first.dataDir}-next`;
	const builds = join(first.dataDir, 'builds');
	mkdirSync(builds, { recursive: true });
	cpSync(first.dataDir, dataDir, { recursive: true, filter: (path) => path !== builds });
	symlinkSync(builds, join(dataDir, 'builds'));
	const second = await startBuiltServer({ DATA_DIR: dataDir }, to);
	let target = first.url;
	const server = createServer((request, response) => {
		const { method, url, headers } = request;
		const onward = ask(new URL(url ?? '/', target), { method, headers, agent: false }, (answer) => {
			response.writeHead(answer.statusCode ?? 502, answer.headers);
			answer.pipe(response);
		});
		onward.on('error', () => response.destroy());
		request.pipe(onward);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://localhost:${(server.address() as AddressInfo).port}`,
		deploy: () => void (target = second.url),
		reset: () => void (target = first.url),
		async close() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
			await second.remove();
			rmSync(dataDir, { recursive: true, force: true });
			await first.remove();
		}
	};
}
