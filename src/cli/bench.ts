import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { catalogue } from '../../tests/bench/catalogue.ts';
import { desk } from '../../tests/bench/desk.ts';
import { describeFigure, isMet } from '../../tests/bench/figure.ts';
import type { Bench, Figure } from '../../tests/bench/figure.ts';
import { fhir } from '../../tests/bench/fhir.ts';
import { kiosk } from '../../tests/bench/kiosk.ts';
import { map } from '../../tests/bench/map.ts';
import { matching } from '../../tests/bench/matching.ts';
import { offline } from '../../tests/bench/offline.ts';
import { pages } from '../../tests/bench/pages.ts';
import { referral } from '../../tests/bench/referral.ts';

/** `npm run bench -- <name> [--full] [--json file]`: 0 when every figure is within its target. */
const BENCHES: Record<string, Bench> = {
	desk,
	pages,
	catalogue,
	matching,
	referral,
	fhir,
	offline,
	kiosk,
	map
};

const { positionals, values } = parseArgs({
	allowPositionals: true,
	options: { full: { type: 'boolean', default: false }, json: { type: 'string' } }
});
const [name = ''] = positionals;
const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
if (!bench || positionals.length > 1) {
	process.stderr.write(
		`npm run bench -- <name> [--full] [--json file], where name is: ${Object.keys(BENCHES).join(', ')}\n`
	);
	process.exit(2);
}
const measured: Figure[] = [];
for await (const figure of bench.figures({ full: values.full })) {
	if (typeof figure !== 'string') measured.push(figure);
	process.stdout.write(`${typeof figure === 'string' ? figure : describeFigure(figure)}\n`);
}
const missed = measured.filter((figure) => !isMet(figure));
const verdict =
	missed.length === 0
		? 'Every figure is within its target.'
		: `${missed.length} of ${measured.length} figures missed their target.`;
process.stdout.write(`${verdict} ${bench.method}\n`);
if (values.json) {
	const figures = measured.map((figure) => ({ ...figure, met: isMet(figure) }));
	writeFileSync(values.json, `${JSON.stringify({ bench: name, figures }, undefined, '\t')}\n`);
}
process.exitCode = missed.length > 0 ? 1 : 0;
