/**
 * The front of the server: adapter-node's handler, with our headers on every response it gives, static files and
 * errors included, and with an origin that no request can choose for itself.
 */
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { constants } from 'node:zlib';
import compression from 'compression';
import { isLoopbackHost, readConfig } from './lib/server/config.ts';
import type { Config } from './lib/server/config.ts';
import { openEarlierBuilds } from './lib/server/earlier-builds.ts';
import { openLog } from './lib/server/log.ts';
import { keepRefreshing } from './lib/server/refresh/keep-refreshing.ts';
import { holdHeaders } from './lib/server/response-headers.ts';
import { readSite, SiteFileError } from './lib/server/site.ts';
import { isWorker, WORKER_OFF } from './lib/server/worker-off.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, next?: () => void) => void;

const say = (text: string) => void process.stdout.write(`${text}\n`);

function stop(sentence: string): never {
	process.stderr.write(`${sentence}\n`);
	process.exit(1);
}

function configuration(): { config: Config; hasFeeds: boolean } {
	const read = readConfig(process.env);
	if (!read.ok) stop(read.problems.join('\n'));
	try {
		const { demonstration, feeds } = readSite(read.config);
		if (!demonstration && !read.config.origin)
			stop(
				'ORIGIN is not set: give the public address of your site, for example ORIGIN=https://hereabouts.example.org'
			);
		return { config: read.config, hasFeeds: feeds.length > 0 };
	} catch (error) {
		if (error instanceof SiteFileError) stop(error.message);
		throw error;
	}
}

/**
 * Where a request came to: the configured origin, or in a demonstration whatever loopback name it used. `undefined` for
 * any other name, which is then refused: a form that claims another origin must never pass for ours.
 */
function originOf(request: IncomingMessage, config: Config): URL | undefined {
	if (config.origin) return new URL(config.origin);
	const host = request.headers.host ?? '';
	return isLoopbackHost(host) && URL.canParse(`http://${host}`)
		? new URL(`http://${host}`)
		: undefined;
}

const { config, hasFeeds } = configuration();
// Without ORIGIN Kit takes a request's address from these two headers. We write them ourselves on every request, whatever
// the client sent, so nobody else's word for it is believed.
Object.assign(process.env, {
	PROTOCOL_HEADER: 'x-hereabouts-protocol',
	HOST_HEADER: 'x-hereabouts-host'
});

/**
 * Pages with a person in them go out as they are: how well they compress could tell what stands in them. The quality is one
 * more than usual: a directory, which a phone fetches whole, is a fifteenth smaller for some milliseconds.
 */
const compress = compression({
	brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } },
	filter: (request, response) =>
		!String(response.getHeader('cache-control')).includes('no-store') &&
		compression.filter(request, response)
}) as unknown as Handler;

const beside = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const earlierBuilds = openEarlierBuilds(beside('./client'), config.dataDir);

/** Answers what the site itself no longer would: a file of an earlier build, or a worker that is switched off. */
function answered(url: string, response: ServerResponse): boolean {
	const isOff = config.serviceWorker === 'off' && isWorker(url);
	const found = isOff
		? { bytes: Buffer.from(WORKER_OFF), type: 'text/javascript; charset=utf-8' }
		: earlierBuilds.find(url);
	if (!found) return false;
	const caching = isOff ? 'no-cache' : 'public, max-age=31536000, immutable';
	response.writeHead(200, { 'content-type': found.type, 'cache-control': caching });
	response.end(found.bytes);
	return true;
}

let opened: (handler: Handler) => void;
const handler = new Promise<Handler>((resolve) => (opened = resolve));

const server = createServer((request, response) => {
	holdHeaders(response, request.url ?? '/');
	const origin = originOf(request, config);
	if (!origin) {
		response.writeHead(421, { 'content-type': 'text/plain; charset=utf-8' });
		response.end('This address is not set up. Whoever runs this site can set ORIGIN to it.\n');
		return;
	}
	if (request.method === 'GET' && answered(request.url ?? '/', response)) return;
	request.headers['x-hereabouts-protocol'] = origin.protocol.slice(0, -1);
	request.headers['x-hereabouts-host'] = origin.host;
	void handler.then((handle) =>
		compress(request, response, () =>
			handle(request, response, () => {
				response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
			})
		)
	);
});
// Slow clients are patient people on bad networks, but nobody needs minutes for a header.
server.headersTimeout = 30_000;
server.requestTimeout = 120_000;

server.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code === 'EADDRINUSE')
		stop(
			`Port ${config.port} is in use already: choose another, for example PORT=${config.port + 1}`
		);
	if (error.code === 'EACCES')
		stop(`Port ${config.port} may not be used by this account: choose one above 1023`);
	throw error;
});

// The port is taken before the site opens, so that what it prints names the port that it really has.
server.listen(config.port, config.host, () => {
	const address = server.address();
	process.env.PORT = String(typeof address === 'object' && address ? address.port : config.port);
	const file = pathToFileURL(beside('./handler.js')).href;
	(import(/* @vite-ignore */ file) as Promise<{ handler: Handler }>)
		.then((site) => {
			opened(site.handler);
			say(`\nHereabouts is at ${config.origin ?? `http://localhost:${process.env.PORT}`}\n`);
			if (hasFeeds) {
				const log = openLog(
					(text) => void process.stdout.write(text),
					() => new Date()
				);
				keepRefreshing(beside('./cli/catalogue.js'), ['refresh', '--due'], log);
			}
		})
		.catch((error: unknown) =>
			stop(error instanceof Error ? error.message : 'the server could not start')
		);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const)
	process.once(signal, () => {
		server.close(() => process.exit(0));
		server.closeIdleConnections();
		setTimeout(() => process.exit(0), 10_000).unref();
	});
