/** The name of our storage on a device. */
export const STORAGE_NAME = 'hereabouts';

/**
 * Whether anything of ours was ever kept on this device. Asked before the storage is opened, because opening would make
 * it: somebody who only looks around leaves nothing behind. A browser that cannot tell is taken to have kept something.
 */
export async function isAnythingKept(): Promise<boolean> {
	if (typeof indexedDB === 'undefined') return false;
	if (!indexedDB.databases) return true;
	const databases = await indexedDB.databases().catch(() => undefined);
	return databases?.some(({ name }) => name === STORAGE_NAME) ?? true;
}
