import { describe, expect, it } from 'vitest';
import { mendAge, mendAssuredDate, mendEmail, mendPhone, mendUrl } from './mend.ts';
import { newNotes } from './reading.ts';

describe('mendUrl', () => {
	it.each([
		['https://www.example.org/a?b=c', 'https://www.example.org/a?b=c'],
		['www.example.org', 'https://www.example.org'],
		['http:www.example.org', 'http://www.example.org'],
		['http:///example.org', 'http://example.org'],
		['https://http://example.org', 'http://example.org'],
		['httpd.example.org', 'https://httpd.example.org']
	])('reads %s as %s', (given, expected) => {
		expect(mendUrl('url', given, newNotes())).toBe(expected);
	});

	it.each([
		'javascript:alert(1)',
		'data:text/html,x',
		'not one',
		'http://a:b@example.org',
		'http://127.0.0.1/',
		'https://www.example.com/'
	])('leaves out %s and notes it', (given) => {
		const notes = newNotes();
		expect(mendUrl('url', given, notes)).toBeUndefined();
		expect(notes.mended).toEqual([{ field: 'url', from: given, to: '' }]);
	});

	it('notes nothing when there is nothing to mend', () => {
		const notes = newNotes();
		mendUrl('url', 'https://example.org/', notes);
		mendUrl('url', '', notes);
		expect(notes.mended).toEqual([]);
	});
});

describe('mendEmail', () => {
	it('takes off what was typed around an address', () => {
		const notes = newNotes();
		expect(mendEmail('email', 'mailto:tea@example.org\u00a0', notes)).toBe('tea@example.org');
		expect(notes.mended).toMatchObject([{ to: 'tea@example.org' }]);
	});

	it('leaves out what is no address', () => {
		expect(mendEmail('email', 'ask at the door', newNotes())).toBeUndefined();
	});
});

describe('mendPhone', () => {
	it.each([
		['0191 498 0112', '0191 498 0112'],
		['Youth line: 0191 498 0112', '0191 498 0112 (Youth line)'],
		['Tel: 0191 498 0112', '0191 498 0112'],
		['0191 498 0112 / 0191 498 0113', '0191 498 0112'],
		['(0191) 498 0112', '(0191) 498 0112'],
		['+44 191 498 0112', '+44 191 498 0112'],
		['111', '111']
	])('reads %s as %s', (given, expected) => {
		expect(mendPhone('phone', given, newNotes())).toBe(expected);
	});

	it('leaves out what nobody can ring', () => {
		expect(mendPhone('phone', 'ring the bell, room 12', newNotes())).toBeUndefined();
	});
});

describe('mendAge', () => {
	it.each([
		[50, 50],
		['18', 18],
		['11+', 11],
		[-1, undefined],
		['seventy', undefined],
		[400, undefined]
	])('reads %s as %s', (given, expected) => {
		expect(mendAge('age', given, newNotes())).toBe(expected);
	});
});

describe('mendAssuredDate', () => {
	it('does not believe a day that has not come', () => {
		const notes = newNotes();
		expect(mendAssuredDate('2026-11-22', '2026-11-21', notes)).toBeUndefined();
		expect(notes.suspicious).toHaveLength(1);
	});

	it('reads dates with times, and British ones', () => {
		expect(mendAssuredDate('2026-11-03T10:00:00Z', '2026-11-21', newNotes())).toBe('2026-11-03');
		expect(mendAssuredDate('3/11/2026', '2026-11-21', newNotes())).toBe('2026-11-03');
		expect(mendAssuredDate('2026-02-30', '2026-11-21', newNotes())).toBeUndefined();
	});
});
