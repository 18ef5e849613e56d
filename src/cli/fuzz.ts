import { parseArgs } from 'node:util';
import { fuzzImport, KIND_NAMES } from '../../tests/fuzz/fuzz-import.ts';

/** `npm run fuzz -- import [--cases n] [--seed n] [--only kind]`: 0 when every law held in every case. */
const USAGE = `npm run fuzz -- import [--cases 100000] [--seed 1] [--only kind]
  Imports hostile directories, made up anew, and looks whether anything breaks or gets through.
  kinds: ${KIND_NAMES.join(', ')}
`;
const TOLD_EVERY = 5000;
const say = (text: string) => void process.stdout.write(text);

const { positionals, values } = parseArgs({
	allowPositionals: true,
	options: {
		cases: { type: 'string', default: '100000' },
		seed: { type: 'string', default: '1' },
		only: { type: 'string' }
	}
});
const { only } = values;
const [cases, seed] = [Number(values.cases), Number(values.seed)];
const isKnown = only === undefined || KIND_NAMES.includes(only);
if (positionals.join() !== 'import' || !(cases > 0) || !Number.isInteger(seed) || !isKnown) {
	process.stderr.write(USAGE);
	process.exit(2);
}
let next = 0;
const asked = { cases, seed, ...(only === undefined ? {} : { only }) };
const { passed, failures } = await fuzzImport(asked, ({ done, kind, seed: batch }) => {
	if (done < next) return;
	next += TOLD_EVERY;
	say(`${done} of ${cases} cases; now ${kind}, from seed ${batch}\n`);
});
for (const failure of failures) say(`\n${failure}\n`);
say(`${passed} passed, ${failures.length} failed\n`);
process.exitCode = failures.length > 0 ? 1 : 0;
