import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';

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

/** What feeds and mappings are called. */
export const isPlainName = (name: string): boolean => /^[a-z0-9][a-z0-9-]{0,39}$/.test(name);

/** The options and the rest of what was given, or a sentence that says which option is not known. */
export function readArguments<Options extends NonNullable<ParseArgsConfig['options']>>(
	args: string[],
	options: Options
) {
	try {
		return parseArgs({ args, allowPositionals: true, options });
	} catch (error) {
		return error instanceof Error ? error.message : 'the options could not be read';
	}
}
