/**
 * The desk needs no script, so it sends none: what a browser does not run cannot be turned against a patient. Two pages
 * without a patient in them do, for passkeys: signing in and one's own account.
 */
export const csr = false;
