import { REFER_STEPS } from '$lib/domain/questions/refer';
import type { ReferStep } from '$lib/domain/questions/refer';

export const match = (value: string): value is ReferStep => REFER_STEPS.includes(value as ReferStep);
