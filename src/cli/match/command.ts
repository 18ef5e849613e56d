import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { complain, DONE, UNREADABLE } from '../catalogue/command.ts';
import { answer, type Prepared } from './answer.ts';
import { readMatchCatalogue } from './catalogue.ts';
import { readMatchOptions, USAGE } from './options.ts';
import { prepare } from './prepare.ts';
import { readQuestion } from './question.ts';
import { vocabulary } from './vocabulary.ts';

/**
 * JSON lines of questions in, JSON lines of answers out, in the same order. Gives the exit code.
 * @param today `YYYY-MM-DD`, where the arguments name no other day
 */
export async function match(args: string[], today: string, questions: Readable): Promise<number> {
	const options = readMatchOptions(args, today);
	if (typeof options === 'string') {
		complain(`${options}\n\n${USAGE}`);
		return UNREADABLE;
	}
	if (options.vocabulary) {
		for (const line of vocabulary()) await write(JSON.stringify(line));
		return DONE;
	}
	const catalogue = await readMatchCatalogue(options);
	if (catalogue.outcome === 'unreadable') {
		complain(`The catalogue could not be read: ${catalogue.reason}.`);
		return UNREADABLE;
	}
	const prepared = await prepare(catalogue, options.today);
	let number = 0;
	for await (const line of createInterface({ input: questions, crlfDelay: Infinity })) {
		number += 1;
		if (line.trim() !== '') await write(JSON.stringify(answerLine(line, number, prepared)));
	}
	return DONE;
}

/** One answer for one line: what is wrong with a bad one, and the run goes on. */
function answerLine(line: string, number: number, prepared: Prepared): unknown {
	const read = readQuestion(line);
	if ('error' in read) return { id: read.id ?? null, line: number, error: read.error };
	return answer(read.question, prepared);
}

/** Waits where whoever reads is slower than we are. */
function write(line: string): Promise<void> {
	return new Promise((written) => {
		if (process.stdout.write(`${line}\n`)) written();
		else process.stdout.once('drain', written);
	});
}
