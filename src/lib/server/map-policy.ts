import { originOfTiles } from '../domain/geography/ground.ts';
import type { Ground } from '../domain/geography/ground.ts';

/**
 * A page's Content-Security-Policy, opened for pictures from the one host that a site takes its map from. The same as it
 * was for every other ground, and where the policy is not one that names pictures.
 */
export function policyFor(ground: Ground | undefined, policy: string): string {
	if (ground?.kind !== 'address') return policy;
	return policy.replace(/(^|; ?)(img-src [^;]*)/, `$1$2 ${originOfTiles(ground.address)}`);
}
