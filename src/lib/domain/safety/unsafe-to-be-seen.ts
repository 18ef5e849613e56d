import type { Activity } from '../activity.ts';

/** How people who run something speak in English of harm by somebody near, and of having no safe home. */
const HARM = /abuse|violen[ct]|refuges?\b|coercive|forced marriage|traffick|homeless|rough sleep/i;

/**
 * Whether somebody who reads of an activity may have to leave the page fast, because of who is beside them: pages about
 * abuse and about having nowhere safe (patients.md 2.7). It errs towards too many: one button more harms nobody.
 */
export const isUnsafeToBeSeen = ({
	name,
	summary = '',
	description = '',
	keywords
}: Pick<Activity, 'name' | 'summary' | 'description' | 'keywords'>): boolean =>
	HARM.test([name, summary, description, ...keywords].join('\n'));
