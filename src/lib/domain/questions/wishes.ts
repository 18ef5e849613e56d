import type { Wishes } from '../matching/wishes.ts';
import type { FindAnswers } from './answers.ts';

/** What the answers ask the matcher for. */
export function wishesOf(answers: FindAnswers): Wishes {
	const { words, asWritten, topics, mattersMost: most, place, attendance } = answers;
	const { needs, language, times } = answers;
	return {
		...(words && { words }),
		...(asWritten && { asWritten }),
		...(topics && { topics }),
		...(most && most !== 'all' && { mattersMost: most }),
		...(place?.point && { from: place.point }),
		...(answers.remoteOnly && { remoteOnly: true }),
		...(attendance && attendance !== 'any' && { attendance }),
		...(needs && needs.length > 0 && { needs }),
		...(language && { language }),
		...(times && times.length > 0 && { times })
	};
}
