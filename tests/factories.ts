import type { Activity } from '../src/lib/domain/activity.ts';
import { noAnswers } from '../src/lib/domain/questions/answers.ts';
import type { Answers } from '../src/lib/domain/questions/answers.ts';
import { activitySchema } from '../src/lib/domain/activity-schema.ts';
import { payloadSchema } from '../src/lib/domain/referral-payload.ts';
import type { ReferralPayload } from '../src/lib/domain/referral-payload.ts';
import type { Referral } from '../src/lib/domain/referral.ts';
import sent from './fixtures/payload-v1.json' with { type: 'json' };

/**
 * An invented activity that a test needs no more of than it says: running, checked lately, in person, on Tuesdays, in
 * the middle of Newcastle. It is parsed, so that no test stands on a record the schema would refuse.
 */
export function activity(overrides: Partial<Activity> = {}): Activity {
	return activitySchema.parse({
		id: 'an-activity',
		source: { feed: 'invented', id: overrides.id ?? 'an-activity' },
		name: 'An activity',
		topics: [],
		keywords: [],
		status: 'active',
		attendance: ['in-person'],
		accessibility: {},
		languages: [],
		location: {
			name: 'An invented hall',
			latitude: 54.974,
			longitude: -1.613,
			precision: 'exact',
			hidden: false
		},
		schedules: [
			{
				freq: 'weekly',
				interval: 1,
				byDay: ['TU'],
				start: '10:00',
				end: '12:00',
				text: 'Tuesdays 10am to 12pm'
			}
		],
		contact: { phone: '0191 498 0100' },
		assuredDate: '2026-11-03',
		...overrides
	});
}

/** One activity for each name, with the overrides given for it; ids are made from the names. */
export function catalogueOf(entries: Record<string, Partial<Activity>>): Activity[] {
	return Object.entries(entries).map(([name, overrides]) => {
		const id = name
			.toLowerCase()
			.replace(/[^a-z0-9]+/g, '-')
			.replace(/^-|-$/g, '');
		return activity({ id, name, source: { feed: 'invented', id }, ...overrides });
	});
}

/** What an invented person sent, with everything said. */
export const PAYLOAD: ReferralPayload = payloadSchema.parse(sent);

/** The least that can be said. */
export const TERSE_PAYLOAD: ReferralPayload = {
	...PAYLOAD,
	completedBy: 'self',
	person: { name: 'Invented Example', dateOfBirth: '1968-02-29', postcode: null },
	contact: { someoneElse: 'A neighbour', badTimes: [] },
	communication: [],
	matters: { topics: [], needs: [], times: [], activities: [] }
};

/** Their request as the server keeps it, taken up the day after it came. */
export const referral = (overrides: Partial<Referral> = {}): Referral => ({
	id: PAYLOAD.id,
	reference: 'K7PX2MWD',
	team: 'dene',
	status: 'inProgress',
	receivedAt: '2026-11-17T16:42:00Z',
	dueOn: '2026-11-20',
	statusChangedAt: '2026-11-18T10:00:00Z',
	...overrides
});

/** A whole site file that can be used: the demonstration's own. */
/** Everything that a request has to have answered, as short as it can be. */
export const answeredAll = (refer: Answers['refer'] = {}): Answers => ({
	...noAnswers(),
	find: { topics: ['company'] },
	refer: {
		for: 'me',
		dateOfBirth: '1968-03-27',
		name: 'Ann Example',
		postcode: 'NE8 1AB',
		contact: { letter: '1 Example Street' },
		communication: [],
		sharing: { at: '2026-11-21T10:00:00.000Z', language: 'en' },
		...refer
	}
});

export { default as demonstrationSite } from '../src/demonstration/site.json' with { type: 'json' };
