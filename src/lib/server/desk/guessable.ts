/** Passwords that whoever wants to get in tries first. */
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import type { Site } from '../../domain/site.ts';

/** Tries, as a power of ten, within which a password must not be found: weeks of trying against argon2id. */
const FEWEST_TRIES = 10;

/** Words that everybody knows who knows the site, and what such a desk is called: they make no password. */
export const siteWords = ({
	name,
	teams,
	area
}: Pick<Site, 'name' | 'teams' | 'area'>): string[] => [
	name,
	area.name.en,
	...teams.flatMap((team) => [team.name, team.organization]),
	'hereabouts',
	'link worker',
	'social prescribing'
];

/**
 * Whether a password is soon found by the ways of guessing that zxcvbn knows: the 49,000 passwords that leaked most often,
 * them and `known` words with figures, capitals or signs put in or twice over, runs of the keyboard, dates, repetitions.
 */
export function isGuessable(password: string, known: readonly string[]): boolean {
	// Made anew each time: a password is chosen seldom, and the list need not stay in memory.
	const guesser = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
	const words = known.flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)]).filter(Boolean);
	return guesser.check(password, words).guessesLog10 < FEWEST_TRIES;
}
