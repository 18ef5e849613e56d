import type { Credit, Ground } from '../../domain/geography/ground.ts';
import type { Translation } from '../translation.ts';

/** Whom to thank for a ground: what a site says, or for the demonstration's drawing what we say ourselves. */
export function creditOf(
	ground: Ground | undefined,
	{ t }: Pick<Translation, 't'>
): Credit | undefined {
	if (ground?.kind === 'demonstration') return { credit: t('results.map.credit') };
	return ground;
}
