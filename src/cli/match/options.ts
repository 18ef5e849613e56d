import { parseArgs } from 'node:util';
import { FORMATS } from '../../lib/server/import/detect.ts';
import type { Format } from '../../lib/server/import/detect.ts';
import { dateOf } from '../../lib/server/import/raw.ts';

export interface MatchOptions {
	/** A file, folder or address of a directory, or a release; without it the live release of the data folder. */
	catalogue?: string;
	format?: Format;
	/** `YYYY-MM-DD`, the day that everything is judged by. */
	today: string;
	/** Only print the ids that a question may use. */
	vocabulary: boolean;
}

export const USAGE = `npm run match -- [--catalogue <file | folder | address | release>] [--today YYYY-MM-DD]
         [--format auto | format] [--vocabulary]
         formats: ${FORMATS.join(', ')}`;

/** What was asked for, or a sentence that says what is wrong with it. */
export function readMatchOptions(args: string[], now: string): MatchOptions | string {
	let values;
	try {
		({ values } = parseArgs({
			args,
			options: {
				catalogue: { type: 'string' },
				today: { type: 'string', default: now },
				format: { type: 'string', default: 'auto' },
				vocabulary: { type: 'boolean', default: false }
			}
		}));
	} catch (error) {
		return error instanceof Error ? error.message : 'the options could not be read';
	}
	const { catalogue, today, vocabulary } = values;
	const format = FORMATS.find((each) => each === values.format);
	if (format === undefined && values.format !== 'auto')
		return `There is no format "${values.format}".`;
	if (dateOf(today) !== today) return `"${today}" is not a day, written YYYY-MM-DD.`;
	return {
		...(catalogue !== undefined && { catalogue }),
		...(format !== undefined && { format }),
		today,
		vocabulary
	};
}
