import golden from '../../fixtures/sealed-v1.json' with { type: 'json' };
import { envelopeSchema, seal } from '../../../src/lib/domain/sealing.ts';
import { onSqlite } from '../../../src/lib/server/database.fixture.ts';
import { answered, LINE_FAULTS } from './line-faults.ts';
import { serverFaults } from './server-faults.ts';
import { TEAM } from './site.ts';
import { tries } from './world.ts';
import type { Fault } from './world.ts';

/** A try that fails before it gets to the site. */
const unreachable = (name: string, url: string): Fault => ({
	name,
	kind: 'line',
	run: async ({ phone, way }) => void (await phone.send({ ...way, url }))
});

const phones: Fault[] = [
	{
		name: 'power cut right after "saved"',
		kind: 'phone',
		run: async ({ phone }) => phone.cutPower()
	},
	{
		name: 'power cut after the answer, before it is kept',
		kind: 'phone',
		async run(world) {
			world.phone.breakAtSettling(true);
			await tries(world);
			world.phone.cutPower();
		}
	},
	{
		name: 'storage closed while letting go',
		kind: 'phone',
		async run(world) {
			await world.saveAnother();
			world.phone.breakAtSettling(true);
			await tries(world);
		}
	},
	{
		name: 'tab closed while sending',
		kind: 'phone',
		async run(world) {
			world.site.interfere(async ({ pass, response }) => void (await pass(), response.destroy()));
			await tries(world);
		}
	},
	{
		name: 'five tabs without locks',
		kind: 'phone',
		run: async (world) => void (await Promise.all(Array.from({ length: 5 }, () => tries(world))))
	},
	{
		name: 'storage thrown away by the browser',
		kind: 'phone',
		async run({ phone }) {
			phone.evict();
			return 'told of loss';
		}
	},
	{
		name: 'ninety days without a network',
		kind: 'phone',
		async run(world) {
			world.site.interfere(({ response }) => void response.destroy());
			await tries(world, 3);
			world.site.setClock(() => new Date(Date.now() + 90 * 86_400_000));
			world.site.interfere(undefined);
			await tries(world);
		}
	},
	{
		name: 'clock of the phone ten years ahead',
		kind: 'phone',
		async run(world) {
			const [item] = world.phone.waiting;
			if (item) world.phone.keep({ ...item, savedAt: '2036-11-20T10:00:00.000Z' });
			await tries(world);
		}
	},
	{
		name: 'queued by an earlier release, not padded',
		kind: 'phone',
		async run(world) {
			const { site, phone } = world;
			const [old] = golden.sealed;
			const envelope = envelopeSchema.parse(old?.envelope);
			const id = crypto.randomUUID();
			const text = JSON.stringify({ version: 1, id });
			const key = site.taker.keyring.sealingKey(TEAM);
			const own = await seal(text, { id, team: envelope.team, key });
			phone.keep({ version: 1, id, envelope: own, savedAt: old?.waiting.savedAt ?? '' });
			await tries(world);
		}
	},
	{
		name: 'same id, other bytes',
		kind: 'phone',
		async run(world) {
			const { site, phone, envelope } = world;
			await tries(world);
			const key = site.taker.keyring.sealingKey(TEAM);
			const other = await seal('{}', { id: envelope.id, team: TEAM, key });
			phone.keep({ version: 1, id: other.id, envelope: other, savedAt: new Date().toISOString() });
			return 'parked';
		}
	},
	{
		name: 'parked by mistake, and asked again',
		kind: 'phone',
		async run(world) {
			world.site.interfere(answered(422, '{"problem":"no"}'));
			await tries(world);
			// A mutant may have lost it by now, which is for the judge to find.
			const { waiting } = world.phone;
			if (waiting.length > 0 && !waiting.some(({ parked }) => parked))
				throw new Error('not parked');
		}
	}
];

/** Every fault there is, by a name that says what happens. */
export const FAULTS: readonly Fault[] = [
	...phones,
	...LINE_FAULTS,
	unreachable('no such name', 'http://no-such-name.invalid'),
	unreachable('nobody listens', 'http://127.0.0.1:1'),
	unreachable('not the language of the line', 'https://127.0.0.1:1'),
	...serverFaults
];

/** What this run leaves to another one, with why. */
export const SKIPPED: readonly { name: string; why: string }[] = onSqlite
	? [{ name: 'PostgreSQL killed, locked, away', why: 'tests/postgres/run.sh brings it about' }]
	: [{ name: 'a real browser', why: 'brought about without PostgreSQL' }];
