import { findProof } from '../domain/proof.ts';

/** Finds one proof and answers it: see proof.ts, which starts and ends this. */
addEventListener('message', ({ data }: MessageEvent<{ id: string; now: Date }>) =>
	postMessage(findProof(data.id, data.now))
);
