/** So many milliseconds after an instant, or before it where there are fewer than none; ISO 8601 UTC, as rows keep it. */
export const later = (now: Date, milliseconds: number): string =>
	new Date(now.getTime() + milliseconds).toISOString();
