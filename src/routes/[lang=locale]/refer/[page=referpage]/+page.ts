import type { PageLoad } from './$types';

export const load: PageLoad = ({ params }) => ({ page: params.page });
