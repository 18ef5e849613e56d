import { londonClock } from '../lib/domain/clock.ts';
import { match } from './match/command.ts';

/** `npm run match`. Whoever reads may stop before the end, as `head` does: then there is nothing left to do. */
process.stdout.on('error', () => process.exit());
process.exitCode = await match(process.argv.slice(2), londonClock(new Date()).date, process.stdin);
