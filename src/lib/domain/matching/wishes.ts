import type { Activity, Attendance } from '../activity.ts';
import type { Point } from '../geography.ts';
import type { Session } from '../schedule.ts';
import type { AccessNeed, TimeOfWeek, Topic } from '../topics.ts';
import type { NeedId } from './needs.ts';
import type { Heard } from './understand.ts';

/** What a person asks for. Everything may be left out: then whatever is on in the area is listed. */
export interface Wishes {
	/** Their own words. Never stored, logged or sent by anything that handles this type. */
	words?: string;
	/** Of those, the ones that are spelled as they meant them. */
	asWritten?: string[];
	topics?: Topic[];
	mattersMost?: Topic;
	/** Where they search from. Absent: distance plays no part. */
	from?: Point;
	/** Only things by phone or online. */
	remoteOnly?: boolean;
	/** How they would like to join in. Absent: any way. */
	attendance?: Exclude<Attendance, 'home-visit'>;
	needs?: AccessNeed[];
	/** For the need `myLanguage`: a BCP 47 code. */
	language?: string;
	times?: TimeOfWeek[];
}

/** Why an activity is shown. `said` is the person's own word or the id of what they chose; a reason is always true of the activity. */
export type Reason =
	/** With the need that the words were heard as; without one they stand in the listing itself, or are of how and when. */
	| { kind: 'words'; said: string; need?: NeedId }
	| { kind: 'topic'; said: Topic }
	| { kind: 'need'; said: AccessNeed }
	| { kind: 'time'; said: TimeOfWeek }
	| { kind: 'attendance'; said: Attendance }
	| { kind: 'near'; miles: number };

/** An activity that fits, and how well. */
export interface Fitting {
	activity: Activity;
	score: number;
	/** Straight-line distance in miles, where both ends are known. */
	miles?: number;
	next?: Session;
	/** Checked so long ago that it comes after the others, however they are sorted; see `holdBack`. */
	comesLast?: boolean;
}

export interface Match extends Fitting {
	/** The reasons for it, in the order people care. To be asked where it is shown: of a long list only the first page is. */
	why: () => Reason[];
}

/** A hard wish that can be given up, and how many more activities that would bring. */
export interface Loosening {
	give:
		| { kind: 'need'; need: AccessNeed }
		| { kind: 'times' }
		| { kind: 'attendance' }
		| { kind: 'words' };
	more: number;
}

export interface MatchResult {
	/** Best first; ties by distance, then id, so the order never depends on the order of the records. */
	matches: Match[];
	/** What the words were heard as, the surest first. */
	heard: Heard[];
	corrections: { from: string; to: string }[];
	/** Words we could make nothing of, when there was nothing else either. */
	ignored: string[];
	loosenings: Loosening[];
	work: WorkDone;
}

/** How much was done for an answer: see the ceilings of each. */
export interface WorkDone {
	/** Words that mistakes were compared with. */
	scanned: number;
	/** Entries of the index that were read. */
	postings: number;
	/** Activities of which everything was reckoned. */
	candidates: number;
}
