import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { held, IDLE_TIMES, noticed, phaseAt, resumed, saidAt } from './idle.ts';
import type { Idle } from './idle.ts';

const READING = { isForm: false, hasMoreTime: false };
const after = (seconds: number, how = READING, idle: Idle = { seenAt: 0 }) =>
	phaseAt(idle, seconds * 1000, IDLE_TIMES, how);

describe('a screen that nobody touches', () => {
	it('asks after two minutes of reading, and clears itself a minute later', () => {
		expect(after(119)).toEqual({ kind: 'using' });
		expect(after(120)).toEqual({ kind: 'warning', secondsLeft: 60 });
		expect(after(179.5)).toEqual({ kind: 'warning', secondsLeft: 1 });
		expect(after(180)).toEqual({ kind: 'over' });
	});

	it('waits three minutes on a form', () => {
		const onForm = { isForm: true, hasMoreTime: false };
		expect(after(179, onForm)).toEqual({ kind: 'using' });
		expect(after(180, onForm).kind).toBe('warning');
	});

	it('waits ten times as long for whoever asked for more time, and still warns a minute before', () => {
		const slowly = { isForm: false, hasMoreTime: true };
		expect(after(1739, slowly)).toEqual({ kind: 'using' });
		expect(after(1740, slowly)).toEqual({ kind: 'warning', secondsLeft: 60 });
		expect(after(1800, slowly)).toEqual({ kind: 'over' });
	});
});

describe('somebody who is still there', () => {
	it('can say so as often as they like, also in the last second', () => {
		let idle: Idle = { seenAt: 0 };
		for (let turn = 1; turn <= 50; turn++) {
			const now = turn * 179_000;
			expect(phaseAt(idle, now, IDLE_TIMES, READING).kind).toBe('warning');
			idle = noticed(idle, now);
			expect(phaseAt(idle, now, IDLE_TIMES, READING)).toEqual({ kind: 'using' });
		}
	});

	it('is not hurried while the screen reads aloud or prints', () => {
		const listening = held({ seenAt: 0 }, 100_000);
		expect(after(1000, READING, listening)).toEqual({ kind: 'using' });
		expect(held(listening, 200_000)).toEqual(listening);
		const onwards = resumed(listening, 900_000);
		expect(after(919, READING, onwards)).toEqual({ kind: 'using' });
		expect(after(920, READING, onwards).kind).toBe('warning');
	});

	it('is asked all the same when a voice or a printer never ends', () => {
		const stuck = held({ seenAt: 0 }, 100_000);
		expect(after(1019, READING, stuck)).toEqual({ kind: 'using' });
		expect(after(1020, READING, stuck)).toEqual({ kind: 'warning', secondsLeft: 60 });
		expect(after(1080, READING, stuck)).toEqual({ kind: 'over' });
		expect(after(1021, READING, resumed(stuck, 1_021_000)).kind).toBe('warning');
	});

	it('is noticed while it is held, too', () => {
		const idle = resumed(noticed(held({ seenAt: 0 }, 100_000), 150_000), 160_000);
		expect(idle).toEqual({ seenAt: 160_000 });
	});
});

describe('the waiting', () => {
	it('is never over without a warning of the whole length before it', () => {
		const times = fc.record({
			browse: fc.integer({ min: 30, max: 900 }),
			form: fc.integer({ min: 60, max: 900 }),
			warning: fc.integer({ min: 20, max: 300 })
		});
		const how = fc.record({ isForm: fc.boolean(), hasMoreTime: fc.boolean() });
		fc.assert(
			fc.property(times, how, fc.nat(10_000_000), (set, manner, now) => {
				const phase = phaseAt({ seenAt: 0 }, now, set, manner);
				const before = phaseAt({ seenAt: 0 }, now - set.warning * 1000, set, manner);
				if (phase.kind === 'using') expect(before.kind).toBe('using');
				if (phase.kind === 'warning') expect(before.kind).toBe('using');
			})
		);
	});

	it('says what is left at sixty, thirty and ten seconds only', () => {
		const said = Array.from({ length: 60 }, (_, index) => saidAt(60 - index));
		expect([...new Set(said)]).toEqual([60, 30, 10]);
		expect(said.filter((each) => each === 30).length).toBe(20);
	});
});
