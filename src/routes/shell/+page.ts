/** An empty page that runs in the browser only: what the worker answers with for every page when there is no network. */
export const ssr = false;
