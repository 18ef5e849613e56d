import { FIND_STEPS } from '$lib/domain/questions/find';
import type { FindStep } from '$lib/domain/questions/find';

export const match = (value: string): value is FindStep => FIND_STEPS.includes(value as FindStep);
