/**
 * An invitation to look for oneself (patients.md 5.6 and R5, R8): an address with nothing in it but topics, and those
 * after its `#`, which a browser sends to nobody. There is no person in it, neither who is invited nor by whom.
 */
import { TOPICS } from './topics.ts';
import type { Topic } from './topics.ts';

/** The path that opens an invitation in the language of the phone: i18n/passed-on.ts. */
const INVITED = '/invited';

/** The address of an invitation at a site's origin. */
export const invitationTo = (origin: string, topics: readonly Topic[]): string =>
	`${origin}${INVITED}${topics.length > 0 ? `#${topics.join(',')}` : ''}`;

/** The topics in the part of an address after `#`, each once, in our order; whatever else stands there is left out. */
export function topicsIn(hash: string): Topic[] {
	const named = new Set(hash.replace(/^#/, '').split(','));
	return TOPICS.filter((topic) => named.has(topic));
}
