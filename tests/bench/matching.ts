import { LANGUAGE_CODES, loadLanguages } from '../../src/lib/domain/matching/language.ts';
import type { Bench } from './figure.ts';
import { CITY, judgeTogether, peersOf, tuneTogether } from './matching/apart.ts';
import { cost } from './matching/cost.ts';
import { danger } from './matching/danger.ts';
import { generated } from './matching/directories.ts';
import { inChromium } from './matching/in-chromium.ts';
import { installPeers } from './matching/peers.ts';
import { sizes } from './matching/sizes.ts';

export const matching: Bench = {
	method:
		'Quality is the mean over utterances, with percentile bootstrap intervals; peers were tuned in the same run, and each is timed in a process of its own.',
	async *figures({ full }) {
		yield `beside: ${await installPeers()}`;
		yield* danger();
		const tuned = await tuneTogether();
		yield* judgeTogether(tuned);
		yield* sizes(generated(CITY), await loadLanguages(LANGUAGE_CODES));
		// What is timed comes last and alone.
		yield* cost({ tuned: peersOf(tuned), full });
		yield* inChromium(CITY, full);
	}
};
