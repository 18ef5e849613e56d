import { createHash, randomBytes } from 'node:crypto';

/** A secret to give out once: 256 random bits. */
export const newToken = (): string => randomBytes(32).toString('base64url');
/** What is kept of it. */
export const digest = (token: string): string => createHash('sha256').update(token).digest('hex');
