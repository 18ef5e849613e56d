/**
 * ==================================================================================================================
 *  The desk's own key, in a file outside the database: authenticators' secrets are encrypted under it, and recovery
 *  codes and names are hashed under it. Without it nobody can sign in until an administrator sets people up anew.
 * ==================================================================================================================
 */
import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { readIfThere, replaceSecret } from '../durable-files.ts';
import { unwrap, wrap } from '../request-keys.ts';

export interface DeskKeys {
	/** Encrypts a secret for one owner: nobody else's row can pass it off as theirs. */
	seal(secret: Buffer, owner: string): string;
	/** What was sealed for this owner, or `undefined` when it was not, or was changed. */
	open(sealed: string, owner: string): Buffer | undefined;
	/** A keyed hash; different purposes never give the same. */
	hash(purpose: 'recovery' | 'name', ...parts: string[]): string;
}

/** Opens the desk's key in the data folder, making it once. Run it under the lock `keys.lock`. */
export function openDeskKeys(dataDir: string): DeskKeys {
	const file = join(dataDir, 'keys', 'desk.key');
	const text = readIfThere(file);
	const root = Buffer.from(text ?? randomBytes(32).toString('base64url'), 'base64url');
	if (root.length !== 32)
		throw new Error('the key file keys/desk.key in DATA_DIR is damaged: put its backup in place');
	if (text === undefined) replaceSecret(file, root.toString('base64url'));
	const derived = (purpose: string) => Buffer.from(hkdfSync('sha256', root, '', purpose, 32));
	const sealing = derived('hereabouts desk secrets v1');
	const hashing = derived('hereabouts desk hashes v1');
	return {
		seal: (secret, owner) => wrap(secret.toString('base64url'), sealing, owner),
		open(sealed, owner) {
			const secret = unwrap(sealed, sealing, owner);
			return secret === undefined ? undefined : Buffer.from(secret, 'base64url');
		},
		hash: (purpose, ...parts) =>
			createHmac('sha256', hashing)
				.update(JSON.stringify([purpose, ...parts]))
				.digest('base64url')
	};
}
