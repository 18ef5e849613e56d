/** The name of our storage on a device. */
export const STORAGE_NAME = 'hereabouts';

let isShared = false;
/** From now on this page keeps nothing: it is on a screen that strangers share. */
export const keepNothing = (): void => void (isShared = true);
export const keepsNothing = (): boolean => isShared;

/**
 * Whether anything of ours was ever kept on this device. Asked before the storage is opened, because opening would make
 * it: somebody who only looks around leaves nothing behind. A browser that cannot tell is taken to have kept something.
 */
export async function isAnythingKept(): Promise<boolean> {
	if (isShared || typeof indexedDB === 'undefined') return false;
	if (!indexedDB.databases) return true;
	const databases = await indexedDB.databases().catch(() => undefined);
	return databases?.some(({ name }) => name === STORAGE_NAME) ?? true;
}
