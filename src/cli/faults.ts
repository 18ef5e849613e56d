import { parseArgs } from 'node:util';
import { killImports } from '../../tests/faults/catalogue-kill.ts';

/** `npm run faults -- catalogue-kill [--kills n] [--seed n]`: 0 when every kill was survived. */
const USAGE = `npm run faults -- catalogue-kill [--kills 200] [--seed 1]
  Kills an import at random moments and looks whether a whole release is live after each.
`;
const say = (text: string) => void process.stdout.write(text);

const { positionals, values } = parseArgs({
	allowPositionals: true,
	options: { kills: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } }
});
const [kills, seed] = [Number(values.kills), Number(values.seed)];
if (positionals.join() !== 'catalogue-kill' || !(kills > 0) || !Number.isInteger(seed)) {
	process.stderr.write(USAGE);
	process.exit(2);
}
const survived = await killImports({ kills, seed }, (soFar) => {
	if (soFar.kills % 20 === 0) say(`${soFar.kills} kills, ${soFar.problems.length} problems\n`);
});
for (const problem of survived.problems) say(`${problem}\n`);
say(
	`${survived.kills} kills: ${survived.old} left the old release live, ${survived.new} the new one, ${survived.problems.length} problems.\n`
);
process.exitCode = survived.problems.length > 0 ? 1 : 0;
