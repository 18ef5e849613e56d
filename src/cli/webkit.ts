import { openWebKit, whyNoWebKit } from '../../tests/webkit/browser.ts';
import { openOffline, queueRequest } from '../../tests/webkit/journeys.ts';

/** `npm run webkit`: the offline and queue journeys in WebKitGTK, the nearest thing to an iPhone's browser that Debian has. */
const say = (text: string) => void process.stdout.write(`${text}\n`);
const missing = whyNoWebKit();
if (missing) {
	process.stderr.write(`${missing}\n`);
	process.exit(2);
}
const page = await openWebKit();
say(`WebKitGTK ${page.version}`);
const faults: string[] = [];
try {
	for (const [name, journey] of [
		['every page with the server stopped', openOffline],
		['a request that waits for the network', queueRequest]
	] as const) {
		const found = await journey(page);
		say(`${name}: ${found.length === 0 ? 'ok' : 'FAILED'}`);
		faults.push(...found);
	}
} finally {
	await page.close();
}
for (const fault of faults) say(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
