import { parseArgs } from 'node:util';
import { DEVICE_NAMES, runMatrix } from '../../tests/accessibility/matrix.ts';

/** `npm run matrix [-- --device d] [--shard i/n] [--resume]`: 0 when every page passes in every language, on every device. */
const USAGE = `npm run matrix [-- --device phone|desktop|kiosk] [--shard i/n] [--resume]
  Looks at every page in every language on a phone, on a desktop and on a library's public screen. --device does one of
  them; --shard does one part of n; --resume takes over what passed in an earlier run on the same build.
`;
const TOLD_EVERY = 25;
const say = (text: string) => void process.stdout.write(text);

const { values } = parseArgs({
	options: {
		device: { type: 'string', default: 'all' },
		shard: { type: 'string', default: '1/1' },
		resume: { type: 'boolean', default: false }
	}
});
const [part = 0, of = 0] = values.shard.split('/').map(Number);
const devices = DEVICE_NAMES.filter((name) => ['all', name].includes(values.device));
const isShard = Number.isInteger(part) && Number.isInteger(of) && part >= 1 && part <= of;
if (!isShard || devices.length === 0) {
	process.stderr.write(USAGE);
	process.exit(2);
}
const { passed, failed } = await runMatrix({
	devices,
	shard: { part, of },
	isResumed: values.resume,
	tally: `test-results/matrix-${values.device}-${part}-of-${of}.json`,
	tell(name, faults, done, all) {
		if (faults.length > 0) say(`${name}\n${faults.map((fault) => `  ${fault}\n`).join('')}`);
		if (done % TOLD_EVERY === 0) say(`${done} of ${all}\n`);
	}
});
say(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
