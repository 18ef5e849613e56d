import type { PageLoad } from './$types';

/** With a script, so that a button can print it. The browser’s own menu does it without. */
export const csr = true;

export const load: PageLoad = ({ data }) => data;
