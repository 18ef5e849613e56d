import { rollback } from '../../lib/server/releases.ts';
import { complain, dataFolder, DONE, print, UNREADABLE } from './command.ts';
import type { Command } from './command.ts';

export const rollbackCommand: Command = {
	usage: '<release>',
	async run([release]) {
		const result = await rollback(dataFolder(), Number(release));
		if (result.outcome === 'rolled back') {
			print(`Release ${result.live.release} is live.\n`);
			return DONE;
		}
		complain(
			result.outcome === 'damaged'
				? `The file of release ${release} is missing or damaged; choose another.`
				: `There is no release "${release ?? ''}"; "npm run catalogue -- list" shows them.`
		);
		return UNREADABLE;
	}
};
