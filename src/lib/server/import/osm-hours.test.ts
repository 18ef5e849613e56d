import { describe, expect, it } from 'vitest';
import { osmHoursInWords } from './osm-hours.ts';

describe('osmHoursInWords', () => {
	it.each([
		['Mo-Fr 09:00-17:00', 'Monday to Friday 9am to 5pm'],
		['Mo,We 10:00-12:30; PH off', 'Mondays and Wednesdays 10am to 12:30pm'],
		['Tu 09:00-12:00,13:00-17:00', 'Tuesdays 9am to 12pm | Tuesdays 1pm to 5pm'],
		['Mo-Fr 09:00-17:00; We off', 'Mondays, Tuesdays, Thursdays and Fridays 9am to 5pm'],
		['Mo-Fr 09:00-17:00; We 10:00-12:00', undefined],
		['Sa-Mo 10:00-12:00', 'Mondays, Saturdays and Sundays 10am to 12pm'],
		['10:00-18:00', 'Every day 10am to 6pm'],
		['Fr 19:00+', 'Fridays 7pm']
	])('says "%s" as a person would', (text, words) => {
		const expected =
			words ?? 'Mondays, Tuesdays, Thursdays and Fridays 9am to 5pm | Wednesdays 10am to 12pm';
		expect(osmHoursInWords(text)).toBe(expected);
	});

	it.each([
		['Mo[1] 10:00-12:00'],
		['Apr-Sep Mo 10:00-12:00'],
		['week 1-53/2 Fr 09:00-12:00'],
		['Mo sunrise-sunset'],
		['Mo 10:00-12:00 "by appointment"'],
		['Mo 10:00-12:00 || Tu 10:00-12:00'],
		['PH 10:00-12:00'],
		['SH Mo 10:00-12:00'],
		['Mo 10:00-26:00'],
		['Mo 25:00-26:00'],
		['off'],
		['']
	])('leaves "%s" as it is', (text) => {
		expect(osmHoursInWords(text)).toBeUndefined();
	});
});
