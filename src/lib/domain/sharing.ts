import * as z from 'zod/mini';

/**
 * What a person agreed to share, with whom, and in which wording (agreement to share, which is not GDPR consent).
 * Change the words of the sharing page and this version changes with them.
 */
export const SHARING_WORDING = 'sharing-1';

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
