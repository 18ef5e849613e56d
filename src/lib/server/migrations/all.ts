import type { Migration } from 'kysely';
import * as referralsAndDesk from './001-referrals-and-desk.ts';
import * as directory from './002-directory.ts';
import * as unmetNeed from './003-unmet-need.ts';
import * as requestKeysAndStatus from './004-request-keys-and-status.ts';
import * as desk from './005-desk.ts';

/** Append only: a migration that has landed is never changed. */
export const migrations: Record<string, Migration> = {
	'001-referrals-and-desk': referralsAndDesk,
	'002-directory': directory,
	'003-unmet-need': unmetNeed,
	'004-request-keys-and-status': requestKeysAndStatus,
	'005-desk': desk
};
