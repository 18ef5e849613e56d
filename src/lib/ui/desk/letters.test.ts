import { expect, it } from 'vitest';
import { PAYLOAD, referral as received } from '../../../../tests/factories.ts';
import { loadMessages, translator } from '../../i18n/translator.ts';
import { introductionText, surgeryText } from './letters.ts';

const messages = await loadMessages('en', 'desk', 'refer', 'choices');
const i18n = { language: 'en', t: translator('en', messages) };
const sender = {
	team: { name: 'Dene link workers', telephone: '0191 498 0000' },
	today: '2026-11-25'
};
const referral = received({ receivedAt: '2026-11-20T16:42:00Z', dueOn: '2026-11-25' });

it('tells an activity what the person agreed to and nothing else', () => {
	const asked = { activity: 'A choir', details: ['name'] as const, words: 'She sings alto' };
	const text = introductionText(PAYLOAD, asked, sender, i18n);
	expect(text).toContain('Name: Yusra\n');
	expect(text).toContain('She sings alto');
	const rest = [/0300/, /yusra@/, /1968/, /NE6/, /Large print/i, /العربية/, /company/i];
	expect(rest.filter((each) => each.test(text))).toEqual([]);
});

it('gives no number without the rule for using it', () => {
	const asked = { activity: 'A choir', details: ['phone'] as const, words: '' };
	const text = introductionText(PAYLOAD, asked, sender, i18n);
	expect(text).toContain('0191 498 0300. Do not leave a message. Do not call: ');
	expect(text).toContain('Call only when nobody else can hear');
	expect(text).not.toContain('العربية');
});

it('tells a surgery who it is about, how it stands, the plan and how the person agreed', () => {
	const plan = {
		language: 'ar',
		goals: 'Sing again',
		activities: [{ id: 'a-choir', name: 'A choir' }],
		steps: [{ what: 'Ring the choir', who: 'worker', by: '2026-12-04' } as const]
	};
	const asked = { to: 'Foundry Lane Surgery', how: 'faceToFace', words: 'She is well.' } as const;
	const text = surgeryText({ referral, payload: PAYLOAD, plan }, asked, sender, i18n);
	for (const said of [
		'To: Foundry Lane Surgery',
		'Yusra Invented-Example, born 29 February 1968, NE6 1AA',
		'How it stands: Working with them',
		'What matters to them: Sing again',
		'Ring the choir - Us - 4 December 2026',
		'She is well.',
		'They agreed face to face'
	])
		expect(text).toContain(said);
});
