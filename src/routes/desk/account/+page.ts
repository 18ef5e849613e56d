/** As on the sign-in page, for passkeys. Nothing here is of a patient. */
export const csr = true;
