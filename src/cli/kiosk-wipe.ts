import { parseArgs } from 'node:util';
import { abandonKiosk } from '../../tests/kiosk/abandon.ts';

/** `npm run kiosk-wipe [-- --sample n] [--seed n] [--untimed]`: 0 when nothing of any visit was left on a public screen. */
const VISITS = '500';
const { values } = parseArgs({
	options: {
		sample: { type: 'string', default: VISITS },
		seed: { type: 'string', default: '1' },
		untimed: { type: 'boolean', default: false }
	}
});
const visits = Number(values.sample);
const seed = Number(values.seed);
if (!(visits > 0) || !Number.isInteger(seed)) {
	process.stderr.write(
		'npm run kiosk-wipe [-- --sample <visits>] [--seed <whole number>] [--untimed]\n'
	);
	process.exit(2);
}
const say = (text: string) => void process.stdout.write(`${text}\n`);
const faults = await abandonKiosk({ visits, seed, isTimed: !values.untimed, tell: say });
for (const fault of faults) say(fault);
say(`${visits} visits, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
