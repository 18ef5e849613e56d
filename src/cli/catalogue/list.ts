import { listReleases, liveRecord } from '../../lib/server/releases.ts';
import { dataFolder, DONE, print } from './command.ts';
import type { Command } from './command.ts';

export const listCommand: Command = {
	usage: '',
	run() {
		const live = liveRecord(dataFolder());
		const lines = listReleases(dataFolder()).map(
			({ release, published, activities, demonstration }) =>
				`${release === live?.release ? '*' : ' '} ${release}  ${published}  ${activities} activities${demonstration ? ', demonstration' : ''}\n`
		);
		print(lines.length === 0 ? 'There is no release yet.\n' : lines.join(''));
		return DONE;
	}
};
