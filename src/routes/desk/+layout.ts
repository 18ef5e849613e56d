/** The desk needs no script, so it sends none: what a browser does not run cannot be turned against a patient. */
export const csr = false;
