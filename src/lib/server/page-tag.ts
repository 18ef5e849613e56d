import { createHash } from 'node:crypto';
import { londonClock } from '../domain/clock.ts';
import type { Services } from './services.ts';

/**
 * What a public page is made of, as an ETag: this build, the live release, where postcodes are, the site, the page, and
 * the day, since "next on" is told from today.
 */
export function pageTag(
	{ releases, packs, siteDigest }: Services,
	version: string,
	path: string
): string {
	const parts = [
		version,
		releases.live()?.record.digest,
		packs.facts()?.pieces,
		siteDigest,
		path,
		londonClock(new Date()).date
	];
	return `W/"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22)}"`;
}
