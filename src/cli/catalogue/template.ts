import { templateSheet } from '../../lib/server/import/template-sheet.ts';
import { DONE, print } from './command.ts';
import type { Command } from './command.ts';

export const templateCommand: Command = {
	usage: '> my-directory.csv',
	run() {
		print(templateSheet());
		return DONE;
	}
};
