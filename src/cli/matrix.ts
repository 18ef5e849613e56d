import { parseArgs } from 'node:util';
import { runMatrix } from '../../tests/accessibility/matrix.ts';

/** `npm run matrix [-- --shard i/n] [--resume]`: 0 when every page passes in every language, on a phone and a desktop. */
const USAGE = `npm run matrix [-- --shard i/n] [--resume]
  Looks at every page in every language on a phone and on a desktop. --shard does one part of n;
  --resume takes over what passed in an earlier run on the same build.
`;
const TOLD_EVERY = 25;
const say = (text: string) => void process.stdout.write(text);

const { values } = parseArgs({
	options: {
		shard: { type: 'string', default: '1/1' },
		resume: { type: 'boolean', default: false }
	}
});
const [part = 0, of = 0] = values.shard.split('/').map(Number);
if (!Number.isInteger(part) || !Number.isInteger(of) || part < 1 || part > of) {
	process.stderr.write(USAGE);
	process.exit(2);
}
const { passed, failed } = await runMatrix({
	shard: { part, of },
	isResumed: values.resume,
	tally: `test-results/matrix-${part}-of-${of}.json`,
	tell(name, faults, done, all) {
		if (faults.length > 0) say(`${name}\n${faults.map((fault) => `  ${fault}\n`).join('')}`);
		if (done % TOLD_EVERY === 0) say(`${done} of ${all}\n`);
	}
});
say(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
