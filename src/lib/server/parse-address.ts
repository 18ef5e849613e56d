/**
 * The address in a text, as it stands or as seen from `base`; nothing where it is none. `URL.canParse` is not asked: once
 * it has answered some thousand times, that of Node 20 says no to every address with a letter such as "ü".
 */
export function parseAddress(text: string, base?: URL): URL | undefined {
	try {
		return new URL(text, base);
	} catch {
		return undefined;
	}
}
