import { describe, expect, it } from 'vitest';
import type { Answers, FindAnswers } from './answers.ts';
import { noAnswers } from './answers.ts';
import { readFindStep } from './find.ts';
import { fieldsOf } from './form.ts';
import { readReferStep } from './refer.ts';
import { enteredValues, findValues, referValues } from './values.ts';
import type { Values } from './values.ts';

function fields(values: Values) {
	const data = new FormData();
	for (const [name, all] of Object.entries(values))
		for (const value of all) data.append(name, value);
	return fieldsOf(data);
}
const SITE = { minimumAge: 18, surgeries: [], teams: [] };
const CONTEXT = { site: SITE, language: 'en', today: '2026-11-21', now: '2026-11-21T10:00:00Z' };

describe('findValues', () => {
	it('shows again what, read again, gives the same answers', () => {
		const find: FindAnswers = {
			topics: ['arts', 'money', 'work'],
			words: 'lonely',
			needs: [],
			times: ['weekend']
		};
		const again = fields(findValues(find));
		for (const step of ['what-matters', 'easier', 'when'] as const) {
			expect(readFindStep(step, again, find, { centres: {}, places: [] })).toEqual({
				kind: 'answered',
				answers: find
			});
		}
	});

	it('shows nothing chosen where nothing was said', () => {
		expect(Object.values(findValues({})).flat()).toEqual([]);
	});
});

describe('referValues', () => {
	const answers: Answers = {
		...noAnswers(),
		refer: {
			dateOfBirth: '1968-03-07',
			name: 'Ann Example',
			contact: { letter: '1 Example Street', phone: '0191 498 0123' },
			messages: 'notWhatAbout',
			communication: ['interpreter'],
			interpreterLanguage: 'Urdu'
		}
	};

	it('shows again what, read again, gives the same answers', () => {
		const again = fields(referValues(answers));
		for (const step of ['date-of-birth', 'name', 'contact', 'messages', 'help-to-talk'] as const) {
			expect(readReferStep(step, again, answers, CONTEXT)).toEqual({ kind: 'answered', answers });
		}
	});

	it('chooses nothing beforehand', () => {
		expect(Object.values(referValues(noAnswers())).flat()).toEqual([]);
	});

	it('offers the postcode that was searched from, unless there is no fixed address', () => {
		const find = {
			place: { text: 'NE6 1AB', point: { latitude: 54.97, longitude: -1.58 }, postcode: 'NE6 1AB' }
		};
		expect(referValues({ ...noAnswers(), find }).postcode).toEqual(['NE6 1AB']);
		expect(referValues({ ...noAnswers(), find, refer: { postcode: null } }).postcode).toEqual([]);
	});
});

describe('enteredValues', () => {
	it('keeps every value of a field, as it was entered', () => {
		const entered = fields({ contact: ['phone', 'text'], contactPhone: ['not a number'] });
		expect(enteredValues(entered, ['contact', 'contact', 'contactPhone'])).toEqual({
			contact: ['phone', 'text'],
			contactPhone: ['not a number']
		});
	});
});
