/**
 * What a page asks the worker to keep besides what everybody gets first. `urgent`: urgent help in every language. `next`:
 * the map, where postcodes are, and one more language. `everything`: all there is. `nothing`: only to be told. `stop`: this
 * phone is about to be cleared, so nothing more is kept from now on.
 */
export type Keeping = 'nothing' | 'urgent' | 'next' | 'everything' | 'stop';
/** How it stands then, and about how many bytes are still to be fetched. */
export interface Kept {
	isAll: boolean;
	bytes: number;
}

/** What some browsers tell of the line and the machine; the others tell nothing. */
interface Told {
	connection?: { saveData?: boolean; type?: string };
	userAgentData?: { mobile?: boolean };
}

/**
 * How much may be fetched without being asked for: on a line that may cost by the byte next to nothing, and nothing at all
 * where somebody has told their browser so. A browser that tells of no line is believed to have Wi-Fi only if it says
 * that it runs on no phone.
 */
export function mayKeep({ connection, userAgentData }: Told): Keeping {
	if (connection?.saveData) return 'nothing';
	const isFree = connection?.type
		? connection.type === 'wifi' || connection.type === 'ethernet'
		: userAgentData?.mobile === false;
	return isFree ? 'next' : 'urgent';
}

/** Asks the worker; resolves to how it stands when it is done. */
async function ask(worker: ServiceWorker | null, keeping: Keeping): Promise<Kept | undefined> {
	if (!worker) return undefined;
	const { port1, port2 } = new MessageChannel();
	const answer = new Promise<Kept>((resolve) => {
		port1.onmessage = ({ data }) => resolve(data as Kept);
	});
	worker.postMessage(keeping, [port2]);
	return answer;
}

/** This phone is being cleared: a worker that is ready only now is asked for nothing more. */
let isStopped = false;

/** Asks the worker when there is one: on a first visit that takes a while, and where there can be none for ever. */
async function askInTime(keeping: Keeping): Promise<Kept | undefined> {
	const { active } = await navigator.serviceWorker.ready;
	return isStopped ? undefined : ask(active, keeping);
}

/** What may come by itself comes, behind whatever somebody does. */
export async function keepQuietly(): Promise<void> {
	const keeping = mayKeep(navigator as Told);
	if (keeping !== 'nothing') await askInTime(keeping);
}

export const keptSoFar = (): Promise<Kept | undefined> => askInTime('nothing');
export const keepEverything = (): Promise<Kept | undefined> => askInTime('everything');

/** Resolves when nothing is on its way any more: what came after the clearing would be there again. */
export async function stopKeeping(): Promise<void> {
	isStopped = true;
	const registration = await navigator.serviceWorker?.getRegistration();
	await ask(registration?.active ?? null, 'stop');
}
