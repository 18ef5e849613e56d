import { describe, expect, it } from 'vitest';
import { PAYLOAD, referral } from '../../../tests/factories.ts';
import { toCsv, toHeadings } from './export.ts';
import type { Exported } from './export.ts';
import type { Share } from './share.ts';

const exported: Exported = {
	referral: referral(),
	payload: PAYLOAD,
	case: {
		version: 1,
		attempts: 2,
		assignedTo: 'worker@example.org',
		events: [{ at: '2026-11-18T10:00:00Z', kind: 'note', detail: '', words: '=2+2 "so they said"' }]
	}
};

describe('a request under the headings of the standard', () => {
	it('says what was sent, what was agreed to and what was done', () => {
		expect(toHeadings(exported)).toMatchObject({
			personDemographics: { name: PAYLOAD.person.name },
			consentToShare: { agreed: true },
			supportOffered: { attemptsToContact: 2, events: [{ kind: 'note' }], plan: null }
		});
	});

	it('takes the plan and who was told what along, which go when the request is erased', () => {
		const plan = { language: 'en', goals: 'Sing again', activities: [], steps: [] };
		const share: Share = {
			...{ id: 's', at: '2026-11-19T10:00:00Z', recipient: 'activity', how: 'byPhone' },
			...{ to: 'A choir', details: ['name'], text: 'Somebody would like to sing' }
		};
		const { supportOffered } = toHeadings({ ...exported, plan, shares: [share] });
		expect(supportOffered).toMatchObject({ plan, told: [{ text: share.text }] });
	});
});

describe('a request as a table', () => {
	const lines = toCsv(exported).split('\r\n');

	it('has one row for each thing that is known', () => {
		expect(lines[0]).toBe('"field","value"');
		expect(lines).toContain(`"personDemographics.name","${PAYLOAD.person.name}"`);
	});

	it('has nothing that a spreadsheet would run, and keeps quotation marks [ASVS 1.3.3]', () => {
		expect(lines).toContain(`"supportOffered.events.0.words","'=2+2 ""so they said"""`);
		expect(toCsv(exported)).not.toMatch(/"[=+@]/);
	});
});
