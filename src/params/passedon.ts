import { isPassedOn } from '$lib/i18n/passed-on';
import type { ParamMatcher } from '@sveltejs/kit';

export const match: ParamMatcher = (word) => isPassedOn(`/${word}`);
