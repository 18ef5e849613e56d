import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Activity } from '../../../src/lib/domain/activity.ts';
import { composeDemonstration } from '../../../src/lib/server/demonstration.ts';
import { demonstrationFiles } from '../../../src/lib/server/demonstration-files.ts';
import { readMatchCatalogue } from '../../../src/cli/match/catalogue.ts';
import { readLabels } from '../../matching/evaluate.ts';
import type { Grades } from '../../matching/scores.ts';
import { generateDirectory } from './generated-listings.ts';

/** A directory whose activities are labelled with the needs they answer. */
export interface Directory {
	name: string;
	activities: readonly Activity[];
	/** Source id → needs. */
	labels: ReadonlyMap<string, Grades>;
}

/** The day that everything is judged by. */
export const TODAY = '2026-11-21';

export const generated = (many: number): Directory => ({
	name: `generated ${many}`,
	...generateDirectory(many, TODAY)
});

export const demonstration = (): Directory => ({
	name: 'demonstration',
	activities: composeDemonstration(demonstrationFiles, TODAY).draft.activities,
	labels: readLabels('demonstration')
});

const shared = process.env['SHARED_DATA'] ?? '../shared/data';
const BRISTOL = join(shared, 'oruk-v1-live/bristol-services-list.json');

/** Its labels name activities by the beginning of the SHA-256 of their ids: the directory itself is not ours to copy. */
const nameless = (id: string): string => createHash('sha256').update(id).digest('hex').slice(0, 12);

/** A real directory, or a sentence why it is not judged. */
export async function bristol(): Promise<Directory | string> {
	const why = 'a real directory · not measured:';
	if (!existsSync('tests/matching/labels/bristol.tsv')) return `${why} nobody has labelled it yet`;
	if (!existsSync(BRISTOL)) return `${why} it is not in ${shared}, see SHARED_DATA`;
	const read = await readMatchCatalogue({ catalogue: BRISTOL, today: TODAY, vocabulary: false });
	if (read.outcome === 'unreadable') throw new Error(read.reason);
	// Two of its services share an id, by which answers are judged and peers keep their index: the first stands.
	const activities = [
		...new Map(read.activities.toReversed().map((each) => [each.source.id, each])).values()
	];
	const byHash = readLabels('bristol');
	const labels = new Map(
		activities.map(({ id, source }) => [source.id, byHash.get(nameless(id)) ?? new Map()])
	);
	return { name: 'real, Bristol', activities, labels };
}
