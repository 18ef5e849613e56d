import { describe, expect, it } from 'vitest';
import { dropInWords } from './drop-in.ts';

describe('when somebody is there to talk to', () => {
	it('is said in every language, by its own clock', () => {
		const words = dropInWords('Tuesdays 10am to 12:30pm', ['en', 'easy', 'pl', 'cy', 'ar']);
		expect(words).toMatchObject({
			en: 'Tuesdays 10am to 12:30pm',
			pl: 'wtorek: 10:00 – 12:30',
			cy: expect.stringMatching(/^Dydd Mawrth: 10:00 – 12:30$/) as string
		});
		expect(words.ar).toContain('الثلاثاء');
		expect(words).not.toHaveProperty('easy');
	});

	it('may be on several days', () => {
		expect(dropInWords('Mondays and Fridays, 2pm to 4pm', ['en', 'es']).es).toBe(
			'lunes y viernes: 14:00 – 16:00'
		);
	});

	it.each([
		'The first Tuesday of the month',
		'Tuesdays in term time 10am to 12pm',
		'Tuesdays 13am to 2pm',
		'Tuesdays'
	])('stays in English where it is not plain: %s', (text) => {
		expect(dropInWords(text, ['en', 'pl'])).toEqual({ en: text });
	});
});
