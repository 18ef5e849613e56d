import { setTimeout as pause } from 'node:timers/promises';
import type { Envelope, Receipt } from '../../src/lib/domain/sealing.ts';
import { openReceivers } from '../faults/dispatch/receivers.ts';
import { openBuiltSites } from './built-site.ts';
import type { BuiltSites } from './built-site.ts';
import type { Figure } from './figure.ts';
import { post } from './post-request.js';

const told = (name: string, value: number, target: number, beside: Figure['beside']): Figure => ({
	name,
	value,
	unit: '',
	target,
	better: 'less',
	beside
});

/** How many at once a site is asked for that has as much to do as it can, and five times as much. */
const AT_ONCE = 60;
const TIMES = 5;
/** How long the first is measured, in milliseconds. */
const BEFORE = 5000;

/** How long there is too much to do, in milliseconds. */
const OVERLOAD = 120_000;
/** So many are sealed before: the phones that seal them do not share our processor. Where they run out, more are made. */
const SEALED_BEFORE = 8000;

interface Load {
	accepted: { id: string; reference: string }[];
	/** Asked to come back later, and without any answer. */
	refused: number;
	broken: number;
	perSecond: number;
	/** In milliseconds, of those that were accepted, 99 in 100. */
	slowest: number;
}

/** So many phones at once for so long: each asks until its request is taken, and then with the next one. */
async function load(
	{ urls }: BuiltSites,
	next: () => Promise<Envelope>,
	{ atOnce, milliseconds }: { atOnce: number; milliseconds: number }
): Promise<Load> {
	const times: number[] = [];
	const found: Load = { accepted: [], refused: 0, broken: 0, perSecond: 0, slowest: 0 };
	const begun = performance.now();
	const lane = async (_: unknown, index: number) => {
		let envelope = await next();
		while (performance.now() - begun < milliseconds) {
			const from = performance.now();
			const { status, body } = await post(urls[index % urls.length] ?? '', envelope);
			if (status === 201 || status === 200) {
				const { id, reference } = JSON.parse(body) as Receipt;
				found.accepted.push({ id, reference });
				times.push(performance.now() - from);
				envelope = await next();
			} else if (status === 503 || status === 429) found.refused += 1;
			else found.broken += 1;
		}
	};
	await Promise.all(Array.from({ length: atOnce }, lane));
	found.perSecond = found.accepted.length / ((performance.now() - begun) / 1000);
	found.slowest = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? NaN;
	return found;
}

/** Five times as much as it can do, for a while: what it accepted is all there, and afterwards it is as it was. */
export async function* overload(): AsyncGenerator<Figure> {
	const receivers = await openReceivers();
	const sites = await openBuiltSites(receivers.urls.webhook);
	try {
		const requests = await sites.requests(SEALED_BEFORE);
		const next = async () => requests.pop() ?? (await sites.requests(1))[0] ?? fail();
		const before = await load(sites, next, { atOnce: AT_ONCE, milliseconds: BEFORE });
		const during = await load(sites, next, {
			atOnce: AT_ONCE * TIMES,
			milliseconds: OVERLOAD
		});
		await pause(2000);
		const after = await load(sites, next, { atOnce: AT_ONCE, milliseconds: BEFORE });
		const held = new Map((await sites.rows()).map(({ id, reference }) => [id, reference]));
		const accepted = [before, during, after].flatMap((each) => each.accepted);
		const lost = accepted.filter(({ id, reference }) => held.get(id) !== reference);
		const asked = { name: 'accepted meanwhile', value: during.accepted.length };
		yield told(
			'accepted and lost, before, under and after five times the load',
			lost.length,
			0,
			asked
		);
		yield told('answers that were none, under five times the load', during.broken, 0, {
			name: 'asked to come back',
			value: during.refused
		});
		yield {
			name: 'accepted by the built site over HTTP, two seconds after the overload',
			value: after.perSecond,
			unit: '/s',
			target: before.perSecond / 2,
			better: 'more',
			beside: { name: 'before it', value: before.perSecond }
		};
		yield {
			name: 'answer to one that is accepted, 99 in 100, after the overload',
			value: after.slowest,
			unit: 'ms',
			better: 'less',
			beside: { name: 'before it', value: before.slowest }
		};
	} finally {
		await sites.close();
		await receivers.close();
	}
}

const fail = (): never => {
	throw new Error('nothing to send');
};
