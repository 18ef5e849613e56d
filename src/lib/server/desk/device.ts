const BROWSERS = [
	['Edg', 'Edge'],
	['SamsungBrowser', 'Samsung Internet'],
	['Firefox', 'Firefox'],
	['Chrome', 'Chrome'],
	['Safari', 'Safari']
] as const;
const SYSTEMS = [
	['Windows', 'Windows'],
	['iPhone', 'iPhone'],
	['iPad', 'iPad'],
	['Android', 'Android'],
	['CrOS', 'ChromeOS'],
	['Mac OS X', 'Mac'],
	['Linux', 'Linux']
] as const;

/** What a `User-Agent` says, as roughly as a person knows their own devices by: "Firefox, Windows". Empty when nothing is known. */
export function deviceOf(userAgent: string | null): string {
	const named = (names: readonly (readonly [string, string])[]) =>
		names.find(([sign]) => userAgent?.includes(sign))?.[1];
	return [named(BROWSERS), named(SYSTEMS)].filter(Boolean).join(', ');
}
