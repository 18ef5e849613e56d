import { LANGUAGE_CODES, loadLanguages } from '../../src/lib/domain/matching/language.ts';
import type { Bench } from './figure.ts';
import { cost } from './matching/cost.ts';
import { danger } from './matching/danger.ts';
import { bristol, demonstration, generated } from './matching/directories.ts';
import { inChromium } from './matching/in-chromium.ts';
import { installPeers } from './matching/peers.ts';
import { quality, tunePeers } from './matching/quality.ts';
import { sizes } from './matching/sizes.ts';

/** As many activities as a city has. */
const CITY = 2000;

export const matching: Bench = {
	method:
		'Quality is the mean over utterances, with percentile bootstrap intervals; peers were tuned in the same run, and each is timed in a process of its own.',
	async *figures({ full }) {
		yield `beside: ${await installPeers()}`;
		const languages = await loadLanguages(LANGUAGE_CODES);
		yield* danger();
		const tuned = await tunePeers(languages);
		const city = generated(CITY);
		yield* quality(city, languages, { tuned, isGated: true });
		yield* quality(demonstration(), languages, { tuned, isGated: false });
		const real = await bristol();
		if (typeof real === 'string') yield real;
		else yield* quality(real, languages, { tuned, isGated: false });
		yield* sizes(city, languages);
		yield* cost({ tuned, full });
		yield* inChromium(CITY, full);
	}
};
