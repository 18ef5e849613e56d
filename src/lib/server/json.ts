/** What a text says as JSON, or `undefined` when it is none: for whatever a schema looks at next. */
export function jsonOf(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
