import { resolve } from 'node:path';

/** One command of `npm run catalogue --`: how it is called, and what it does with what follows its name. */
export interface Command {
	/** What may follow its name, for the list of commands; indented where it goes on over a line. */
	usage: string;
	/** Gives the exit code. */
	run: (args: string[]) => number | Promise<number>;
}

/** Exit codes, which are a contract: others read them. */
export const DONE = 0;
export const NOTHING_USABLE = 1;
export const UNREADABLE = 2;

export const dataFolder = (): string => resolve(process.env['DATA_DIR'] || '.data');
export const print = (text: string): void => void process.stdout.write(text);
export const complain = (text: string): void => void process.stderr.write(`${text}\n`);

/** Says what was asked wrongly and how it is asked rightly. */
export function misused(name: string, { usage }: Command, sentence: string): number {
	complain(`${sentence}\n\nnpm run catalogue -- ${name} ${usage}`);
	return UNREADABLE;
}
