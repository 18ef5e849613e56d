import type { Migration } from 'kysely';
import * as referralsAndDesk from './001-referrals-and-desk.ts';
import * as directory from './002-directory.ts';
import * as unmetNeed from './003-unmet-need.ts';
import * as requestKeysAndStatus from './004-request-keys-and-status.ts';
import * as desk from './005-desk.ts';
import * as dispatch from './006-dispatch.ts';
import * as plansAndCounts from './008-plans-and-counts.ts';
import * as otherWaysIn from './009-other-ways-in.ts';
import * as ownLink from './010-own-link.ts';

/** Append only: a migration that has landed is never changed. */
export const migrations: Record<string, Migration> = {
	'001-referrals-and-desk': referralsAndDesk,
	'002-directory': directory,
	'003-unmet-need': unmetNeed,
	'004-request-keys-and-status': requestKeysAndStatus,
	'005-desk': desk,
	'006-dispatch': dispatch,
	'008-plans-and-counts': plansAndCounts,
	'009-other-ways-in': otherWaysIn,
	'010-own-link': ownLink
};
