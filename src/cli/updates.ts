import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { makeNextBuild } from '../../tests/updates/next-build.ts';
import { requestAcross, updateAtMoments } from '../../tests/updates/update-moments.ts';

const USAGE = `npm run updates [-- --moments <n>] [--seed <whole number>]
  Updates the site at random moments of a person's journey (100), and looks whether anything typed is lost or stuck.
npm run updates -- --with <folder> [--with <folder> ...]
  Each folder is another build, inside this project: its pages with this build's server, and the other way round.
`;
const NEXT = 'test-results/updates/next';
const { values } = parseArgs({
	options: {
		moments: { type: 'string', default: '100' },
		seed: { type: 'string', default: '1' },
		with: { type: 'string', multiple: true, default: [] }
	}
});
const moments = Number(values.moments);
const seed = Number(values.seed);
const others = values.with;
const isMissing = others.some((folder) => !existsSync(`${folder}/serve.js`));
if (!(moments > 0) || !Number.isInteger(seed) || isMissing) {
	process.stderr.write(USAGE);
	process.exit(2);
}
const say = (text: string) => void process.stdout.write(`${text}\n`);

async function acrossBuilds(): Promise<string[]> {
	const faults: string[] = [];
	for (const other of others)
		for (const builds of [
			{ from: other, to: 'build' },
			{ from: 'build', to: other }
		]) {
			const name = `pages of ${builds.from}, server of ${builds.to}`;
			const found = await requestAcross(builds);
			say(`${name}: ${found.length === 0 ? 'as one' : 'FAILED'}`);
			faults.push(...found.map((fault) => `${name}: ${fault}`));
		}
	return faults;
}

async function atMoments(): Promise<string[]> {
	makeNextBuild(NEXT);
	return updateAtMoments({ moments, seed, builds: { from: 'build', to: NEXT }, tell: say });
}

const faults = await (others.length > 0 ? acrossBuilds() : atMoments());
for (const fault of faults) say(fault);
say(
	`${others.length > 0 ? `${others.length} builds` : `${moments} moments`}, ${faults.length} faults`
);
process.exitCode = faults.length > 0 ? 1 : 0;
