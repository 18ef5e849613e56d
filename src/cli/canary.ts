import { parseArgs } from 'node:util';
import { scanForCanaries } from '../../tests/canary/scan.ts';

/**
 * `npm run canary [-- --people 3] [--seed n]`: 0 when no word that invented people typed is left anywhere it should not be,
 * and the scan has shown first that it would have found one.
 */
const { values } = parseArgs({
	options: {
		people: { type: 'string', default: '3' },
		seed: { type: 'string', default: '1' }
	}
});
const [people, seed] = [Number(values.people), Number(values.seed)];
if (!Number.isInteger(people) || people < 1 || !Number.isInteger(seed)) {
	process.stderr.write('npm run canary [-- --people <whole number>] [--seed <whole number>]\n');
	process.exit(2);
}
const say = (text: string) => void process.stdout.write(`${text}\n`);
const careless = await scanForCanaries({ people: 1, seed: seed + 1, isCareless: true });
const isProven = careless.hits.length > 0;
say(
	isProven
		? `It finds what it should: ${careless.hits.length} words left by pages without autocomplete="off".`
		: 'It does NOT find what pages without autocomplete="off" leave: it proves nothing.'
);
const { words, bytes, hits } = await scanForCanaries({ people, seed });
for (const hit of hits) say(`FOUND in ${hit}`);
say(`${words} words looked for in ${Math.round(bytes / 1024 / 1024)} MiB: ${hits.length} found.`);
process.exitCode = isProven && hits.length === 0 ? 0 : 1;
