import { REFER_STEPS } from '$lib/domain/questions/steps';
import type { ReferStep } from '$lib/domain/questions/steps';

export const match = (value: string): value is ReferStep =>
	REFER_STEPS.includes(value as ReferStep);
