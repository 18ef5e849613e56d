import { REFER_PAGES } from '$lib/domain/questions/refer';
import type { ReferPage } from '$lib/domain/questions/refer';

export const match = (value: string): value is ReferPage => REFER_PAGES.includes(value as ReferPage);
