import type { PageLoad } from './$types';

export const load: PageLoad = ({ params }) => ({ step: params.step });
