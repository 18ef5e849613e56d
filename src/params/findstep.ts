import { FIND_STEPS } from '$lib/domain/questions/steps';
import type { FindStep } from '$lib/domain/questions/steps';

export const match = (value: string): value is FindStep => FIND_STEPS.includes(value as FindStep);
