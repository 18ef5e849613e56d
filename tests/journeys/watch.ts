import type { BrowserContext, ConsoleMessage, Request, Response } from '@playwright/test';

export interface Tolerance {
	/** Requests may fail because the test stops the server or takes the network away. */
	networkMayFail: boolean;
	/** Faults this test brings about on purpose. */
	expectedFaults: RegExp[];
}

const CSP = 'CSP violation';

/** Runs in the page: turns a violation, which is an event and often no message, into a line of the console. */
function reportViolations(mark: string) {
	document.addEventListener('securitypolicyviolation', (event) => {
		const where = `${event.sourceFile}:${event.lineNumber} ${event.sample}`;
		const line = `${mark}: ${event.violatedDirective} ${event.blockedURI} ${where}`;
		console.error(line); // eslint-disable-line no-console -- the browser's, which we listen to
	});
}

const isOurs = (url: URL) =>
	!/^(https?|wss?):$/.test(url.protocol) || ['localhost', '127.0.0.1'].includes(url.hostname);

function faultOfMessage(message: ConsoleMessage, { networkMayFail }: Tolerance) {
	const text = message.text();
	if (message.type() !== 'error' && !text.includes('Content Security Policy')) return undefined;
	// What a server answered is judged from the answer, below: a form sent back with mistakes is not a fault.
	if (text.startsWith('Failed to load resource: the server responded')) return undefined;
	if (networkMayFail && /net::ERR_|Failed to fetch/.test(text)) return undefined;
	return `console: ${text}`;
}

function faultOfResponse(response: Response, { networkMayFail }: Tolerance) {
	const status = response.status();
	const isPage = response.request().resourceType() === 'document';
	if (status < 400 || (status < 500 && isPage) || (status >= 502 && networkMayFail))
		return undefined;
	return `answer: ${status} for ${response.url()}`;
}

const faultOfRequest = (request: Request) =>
	isOurs(new URL(request.url())) ? undefined : `request to another host: ${request.url()}`;

/**
 * Watches everything a browser context does, its service workers included. The answer is a growing list of faults: a
 * breach of the Content-Security-Policy, an error nobody caught, a request to any other host, an error in the console, a
 * failure of the server.
 */
export async function watch(context: BrowserContext, tolerance: Tolerance): Promise<string[]> {
	const faults: string[] = [];
	const note = (fault: string | undefined) => {
		if (fault && !tolerance.expectedFaults.some((each) => each.test(fault))) faults.push(fault);
	};
	context.on('console', (message) => note(faultOfMessage(message, tolerance)));
	context.on('weberror', (error) =>
		note(`uncaught: ${error.error().stack ?? error.error().message}`)
	);
	context.on('request', (request) => note(faultOfRequest(request)));
	context.on('response', (response) => note(faultOfResponse(response, tolerance)));
	context.on('serviceworker', (worker) =>
		worker.on('console', (message) => note(faultOfMessage(message, tolerance)))
	);
	await context.addInitScript(reportViolations, CSP);
	return faults;
}
