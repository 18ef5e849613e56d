/** One of two pages of the desk with a script: only a script can ask a device for a passkey. Nothing here is of a patient. */
export const csr = true;
