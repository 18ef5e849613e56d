import * as z from 'zod/mini';
import { SHARING_WORDING } from './sharing.ts';

export const sharingSchema = z.strictObject({
	wording: z.literal(SHARING_WORDING),
	/** The language the page was read in. */
	language: z.string().check(z.maxLength(20)),
	/** Nothing is ever sealed without this. */
	agreed: z.literal(true),
	tellSurgery: z.optional(z.boolean()),
	contactInThreeMonths: z.optional(z.boolean()),
	/** When the person agreed, ISO 8601 UTC, by the clock of the device or of the server. */
	at: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/)),
	by: z.enum(['self', 'agreedProxy'])
});
export type Sharing = z.infer<typeof sharingSchema>;
