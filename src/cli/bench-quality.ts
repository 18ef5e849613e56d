import { parentPort, workerData } from 'node:worker_threads';
import { work, type Part } from '../../tests/bench/matching/apart.ts';

/** A part of `npm run bench -- matching` that is not timed, which runs this in a thread beside another part. */
parentPort?.postMessage(await work(workerData as Part));
