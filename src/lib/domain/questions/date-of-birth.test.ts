import { describe, expect, it } from 'vitest';
import { ageOn, readDateOfBirth } from './date-of-birth.ts';
import { fieldsOf } from './form.ts';

const TODAY = '2026-11-21';

function read(day: string, month: string, year: string, language = 'en') {
	const data = new FormData();
	for (const [part, text] of Object.entries({ day, month, year })) data.set(part, text);
	return readDateOfBirth(fieldsOf(data), language, TODAY);
}
const date = (answers: string) => ({ kind: 'answered', answers });
const error = (field: string, key: string) => ({
	kind: 'errors',
	errors: [{ field, key: `dateOfBirth.${key}` }]
});

describe('readDateOfBirth', () => {
	it('takes a month as a number, a name or a short name, in English and in the language of the page', () => {
		for (const month of ['3', '03', 'March', 'mar', 'Mar.'])
			expect(read('27', month, '1968')).toEqual(date('1968-03-27'));
		expect(read('27', 'مارس', '1968', 'ar')).toEqual(date('1968-03-27'));
		expect(read('27', 'March', '1968', 'ar')).toEqual(date('1968-03-27'));
	});

	it('takes the digits of any script', () => {
		expect(read('٢٧', '٣', '١٩٦٨', 'ar')).toEqual(date('1968-03-27'));
	});

	it('says what is missing', () => {
		expect(read('', '', '')).toEqual(error('day', 'missing'));
		expect(read('', '3', '1968')).toEqual(error('day', 'missing_day'));
		expect(read('27', '', '1968')).toEqual(error('month', 'missing_month'));
		expect(read('27', '3', '')).toEqual(error('year', 'missing_year'));
	});

	it.each([
		['31', '4', '1968'],
		['29', '2', '1967'],
		['0', '3', '1968'],
		['27', '13', '1968'],
		['27', 'Marchember', '1968'],
		['27', '3', '68'],
		['-1', '3', '1968']
	])('refuses %s %s %s, which is no real date', (...parts) => {
		expect(read(...parts)).toEqual(error('day', 'unreal'));
	});

	it('takes 29 February of a leap year', () => {
		expect(read('29', '2', '1968')).toEqual(date('1968-02-29'));
	});

	it('refuses today and later, and takes yesterday', () => {
		expect(read('21', '11', '2026')).toEqual(error('year', 'future'));
		expect(read('20', '11', '2026')).toEqual(date('2026-11-20'));
	});

	it('refuses more than 120 years ago', () => {
		expect(read('21', '11', '1905')).toEqual(error('year', 'unreal'));
		expect(read('22', '11', '1905')).toEqual(date('1905-11-22'));
	});
});

describe('ageOn', () => {
	it('counts a year on the birthday and not the day before', () => {
		expect(ageOn('2008-11-22', TODAY)).toBe(17);
		expect(ageOn('2008-11-21', TODAY)).toBe(18);
	});

	it('gives somebody born on 29 February their birthday on 1 March', () => {
		expect(ageOn('2008-02-29', '2026-02-28')).toBe(17);
		expect(ageOn('2008-02-29', '2026-03-01')).toBe(18);
	});
});
