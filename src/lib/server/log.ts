/**
 * What we write down about running. Every field is on the list below; there is no way to log a body, a query string, an
 * address (of a page or of a person), a name or an answer.
 */
const FIELDS = [
	'at',
	'event',
	'route',
	'method',
	'status',
	'milliseconds',
	'error',
	'where',
	'release',
	'count',
	'id'
] as const;
type Field = (typeof FIELDS)[number];
export type LogEntry = { event: string } & Partial<
	Record<Exclude<Field, 'at' | 'event'>, string | number>
>;
export type Log = (entry: LogEntry) => void;

/** A log that writes one line of JSON an entry, with nothing in it but the listed fields, each cut to 200 characters. */
export function openLog(write: (line: string) => void, clock: () => Date): Log {
	return (entry) => {
		const all: Partial<Record<Field, string | number>> = { ...entry, at: clock().toISOString() };
		const listed = FIELDS.filter((field) => all[field] !== undefined).map((field) => {
			const value = all[field];
			return [field, typeof value === 'string' ? value.slice(0, 200) : value];
		});
		write(`${JSON.stringify(Object.fromEntries(listed))}\n`);
	};
}

/** What may be said of an unexpected error: its kind and where in our code it arose, never its message. */
export function describeError(error: unknown): { error: string; where: string } {
	if (!(error instanceof Error)) return { error: typeof error, where: 'unknown' };
	const frame = error.stack?.split('\n').find((line) => line.trim().startsWith('at '));
	const where = /([\w.-]+:\d+:\d+)\)?$/.exec(frame ?? '')?.[1] ?? 'unknown';
	const code = (error as NodeJS.ErrnoException).code;
	return { error: code ? `${error.name} ${code}` : error.name, where };
}
