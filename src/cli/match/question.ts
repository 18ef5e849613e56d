import * as z from 'zod';
import { ACCESS_NEEDS, TOPICS } from '../../lib/domain/topics.ts';

const WHEN = ['weekday-daytime', 'weekday-evening', 'weekend'] as const;
const MODES = ['in-person', 'phone', 'online'] as const;
/** No list is longer than this. */
const MOST_RESULTS = 1000;

const questionSchema = z.object({
	id: z.union([z.string(), z.number()]),
	text: z.string().optional(),
	lang: z.string().default('en'),
	place: z
		.union([
			z.string(),
			z.object({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) })
		])
		.optional(),
	topics: z.array(z.enum(TOPICS)).optional(),
	mattersMost: z.enum(TOPICS).optional(),
	mode: z.enum(MODES).optional(),
	access: z.array(z.enum(ACCESS_NEEDS)).optional(),
	when: z.array(z.enum(WHEN)).optional(),
	maxMiles: z.number().positive().optional(),
	free: z.boolean().optional(),
	limit: z.int().positive().max(MOST_RESULTS).optional()
});
/** One line of input, read. */
export type Question = z.infer<typeof questionSchema>;
export const CHOICES = { when: WHEN, mode: MODES };

export type ReadQuestion =
	{ question: Question } | { id: string | number | undefined; error: string };

/** Reads one line; a line that is no question says what is wrong with it, in words. */
export function readQuestion(line: string): ReadQuestion {
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch {
		return { id: undefined, error: 'the line is not JSON' };
	}
	const read = z.preprocess((given) => withoutNulls(given), questionSchema).safeParse(value);
	if (read.success) return { question: read.data };
	const [issue] = read.error.issues;
	const path = issue?.path.join('.') ?? '';
	return { id: idIn(value), error: `${path === '' ? 'the line' : path}: ${issue?.message ?? ''}` };
}

/** Programs write "null" for what they leave out. */
const withoutNulls = (given: unknown): unknown =>
	typeof given === 'object' && given !== null && !Array.isArray(given)
		? Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null))
		: given;

function idIn(value: unknown): string | number | undefined {
	if (typeof value !== 'object' || value === null || !('id' in value)) return undefined;
	return typeof value.id === 'string' || typeof value.id === 'number' ? value.id : undefined;
}
