import { REFER_PAGES } from '$lib/domain/questions/steps';
import type { ReferPage } from '$lib/domain/questions/steps';

export const match = (value: string): value is ReferPage =>
	REFER_PAGES.includes(value as ReferPage);
