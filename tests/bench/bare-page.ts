import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const PAGE = `<!doctype html><html lang="en"><title>Bare</title><body><script type="module" src="/page.js"></script></body></html>`;
const SCRIPT = `
navigator.serviceWorker.register('/worker.js');
const heading = document.createElement('h1');
heading.textContent = 'Bare';
document.body.append(heading);
`;
const WORKER = `
addEventListener('install', (event) => event.waitUntil(caches.open('bare').then((cache) => cache.addAll(['/', '/page.js']))));
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => event.respondWith(caches.match(event.request).then((hit) => hit ?? fetch(event.request))));
`;
const FILES: Record<string, [type: string, body: string]> = {
	'/': ['text/html', PAGE],
	'/page.js': ['text/javascript', SCRIPT],
	'/worker.js': ['text/javascript', WORKER]
};

/** The least that a page with no network can be: one script, one worker, one heading. For ratios in the same run. */
export async function openBarePage(): Promise<{ url: string; stop: () => Promise<void> }> {
	const server = createServer((request, response) => {
		const [type, body] = FILES[request.url ?? ''] ?? ['text/plain', ''];
		response.writeHead(body ? 200 : 404, { 'content-type': type }).end(body);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	const stop = () =>
		new Promise<void>((resolve) => {
			server.close(() => resolve());
			server.closeAllConnections();
		});
	return { url: `http://localhost:${port}/`, stop };
}
