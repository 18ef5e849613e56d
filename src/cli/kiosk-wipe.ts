import { parseArgs } from 'node:util';
import { abandonKiosk } from '../../tests/kiosk/abandon.ts';

const USAGE = `npm run kiosk-wipe [-- --sample <visits>] [--from <number>] [--seed <whole number>] [--untimed]
  Leaves a public screen at 500 random points, and looks for what was typed: 0 when nothing of any visit was left.
  --from and --seed, as an earlier run printed them, go on where it ended, or do one visit of it again.
`;
const { values } = parseArgs({
	options: {
		sample: { type: 'string', default: '500' },
		from: { type: 'string', default: '1' },
		seed: { type: 'string', default: String(Date.now() % 1_000_000) },
		untimed: { type: 'boolean', default: false }
	}
});
const [visits, from, seed] = [values.sample, values.from, values.seed].map(Number);
const isNumber = (value: number | undefined, least: number): value is number =>
	Number.isInteger(value) && value !== undefined && value >= least;
if (!isNumber(visits, 1) || !isNumber(from, 1) || !isNumber(seed, 0)) {
	process.stderr.write(USAGE);
	process.exit(2);
}
const say = (text: string) => void process.stdout.write(`${text}\n`);
const to = from + visits - 1;
say(`visits ${from} to ${to}, seed ${seed}`);
const faults = await abandonKiosk({ from, to, seed, isTimed: !values.untimed, tell: say });
for (const fault of faults) say(fault);
say(`${visits} visits, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
