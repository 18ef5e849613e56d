/**
 * Addresses that people pass on carry no language: they open in the language of whoever opens them. What stands after
 * their `#` is never sent to a server, and goes along.
 */
const PASSED_ON: ReadonlyMap<string, string> = new Map([
	['/', ''],
	['/list', '/list'],
	['/invited', '/invited'],
	// What an installed app offers before it is opened: see the manifest.
	['/find', '/find/where'],
	['/urgent-help', '/urgent-help']
]);

export const isPassedOn = (path: string): boolean => PASSED_ON.has(path);

/** Where such an address is in a language. */
export const inLocale = (path: string, language: string): string =>
	`/${language}${PASSED_ON.get(path) ?? path}`;
