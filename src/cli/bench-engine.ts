import { measureEngine, type Engine } from '../../tests/bench/matching/engine.ts';

/** One search engine of `npm run bench -- matching`, which runs this; what it costs, as JSON. */
const engine = JSON.parse(process.argv[2] ?? '') as Engine;
process.stdout.write(JSON.stringify(await measureEngine(engine)));
