/** What Chromium says of a module that it could not fetch, and its address. */
const NOT_FETCHED = /^Failed to fetch dynamically imported module: (\S+)$/;

/** How often a module was asked for again: each time under a name of its own. */
let times = 0;
/** What came when it was asked for again, by its address: a module that came is never there twice. */
const came = new Map<string, Promise<unknown>>();

const fetchModule = (address: string): Promise<unknown> => import(/* @vite-ignore */ address);

/**
 * Imports a module, and once more where it could not be fetched. Chromium remembers for as long as the page is open that a
 * module could not be fetched, and never asks for it again (https://github.com/whatwg/html/issues/6768); a fragment makes
 * it another module of the same file. Other browsers ask again by themselves.
 * @param load imports the module and does nothing more. What that module imports in its turn has to be on the page already
 * @param fetchAgain imports what is at an address
 */
export async function importAgain<Module>(
	load: () => Promise<Module>,
	fetchAgain = fetchModule
): Promise<Module> {
	try {
		return await load();
	} catch (error) {
		const [, address] = NOT_FETCHED.exec(error instanceof Error ? error.message : '') ?? [];
		if (!address) throw error;
		const coming = came.get(address) ?? fetchAgain(`${address}#${(times += 1)}`);
		came.set(address, coming);
		coming.catch(() => came.delete(address));
		return coming as Promise<Module>;
	}
}
