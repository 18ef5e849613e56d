/** Passwords as argon2id, and which one may be chosen: any characters, of a length, and none that is tried first. */
import { hash, verify } from '@node-rs/argon2';
import { randomBytes } from 'node:crypto';
import { isGuessable } from './guessable.ts';

/** RFC 9106's second recommendation but for its lanes: 64 MiB, three passes, one lane. */
const ARGON2 = { algorithm: 2, memoryCost: 65_536, timeCost: 3, parallelism: 1 } as const;
export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 200;

/** One keyboard sends "é" as one character, another as two: both are the same password (RFC 8265, OpaqueString). */
const normalPassword = (password: string) => password.normalize('NFC');

export type PasswordProblem = 'short' | 'long' | 'common';

/**
 * Why a password may not be chosen, if it may not. `known`: what everybody knows who wants to get in as this person, such as
 * their address and the names of the site and its teams.
 */
export function passwordProblem(
	password: string,
	known: readonly string[]
): PasswordProblem | undefined {
	const problem = lengthProblem(password);
	return problem ?? (isGuessable(normalPassword(password), known) ? 'common' : undefined);
}

/** Counted as a person counts: an emoji or a letter outside the first plane is one character. */
export function lengthProblem(password: string): 'short' | 'long' | undefined {
	const { length } = [...normalPassword(password)];
	if (length < SHORTEST_PASSWORD) return 'short';
	return length > LONGEST_PASSWORD ? 'long' : undefined;
}

export const hashPassword = (password: string): Promise<string> =>
	hash(normalPassword(password), ARGON2);

/** At most two passwords are checked at a time: each takes 64 MiB, and patients' pages must not wait for them. */
export function twoAtATime() {
	const waiting: (() => void)[] = [];
	let running = 0;
	return async <Result>(work: () => Promise<Result>): Promise<Result> => {
		// Whoever waited takes over the place of the one that ended, so that nobody can slip in between.
		if (running >= 2) await new Promise<void>((resolve) => waiting.push(resolve));
		else running += 1;
		try {
			return await work();
		} finally {
			const next = waiting.shift();
			if (next) next();
			else running -= 1;
		}
	};
}

/** Checks passwords. Where there is no such account it checks another, so that the answer takes as long either way. */
export function openPasswords() {
	const slowly = twoAtATime();
	const decoy = hash(randomBytes(16).toString('hex'), ARGON2);
	return async (known: string | undefined, offered: string): Promise<boolean> => {
		// A password that none can have is not worth 64 MiB, and is refused as fast for every address.
		if (lengthProblem(offered) === 'long') return false;
		const isRight = await slowly(async () =>
			verify(known ?? (await decoy), normalPassword(offered))
		);
		return isRight && known !== undefined;
	};
}
