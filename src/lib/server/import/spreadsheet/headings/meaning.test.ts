import { describe, expect, it } from 'vitest';
import { valuesOf } from './column-values.ts';
import { meaningOf } from './meaning.ts';

/** What a column of this heading and these cells is taken for, as a short text. */
function taken(heading: string, ...cells: string[]): string {
	const table = {
		name: 't',
		columns: [heading],
		rows: cells.map((cell, at) => ({ row: at + 2, cells: [cell] }))
	};
	const meaning = meaningOf(heading, valuesOf(table, 0));
	switch (meaning.kind) {
		case 'about':
			return [meaning.whose, meaning.subject].filter((part) => part !== undefined).join(': ');
		case 'flag':
			return `${meaning.means} ${meaning.stem.join(' ')}`.trim();
		case 'left out':
			return meaning.personal ? 'personal' : 'left out';
	}
}

describe('meaningOf', () => {
	it.each([
		['Name (required)*', 'name'],
		['serviceName', 'activity: name'],
		['Name of group', 'name'],
		['Desciption', 'description'],
		['ORGANISATION_NAME', 'organisation: name'],
		['Venue address', 'place: address'],
		['Contact Telephone No.', 'phone'],
		['E-mail', 'email'],
		['Min age', 'minimum age'],
		['How much does it cost?', 'cost'],
		['Where do you meet?', 'venue'],
		['What do you do?', 'description'],
		['Opening Times', 'when'],
		['Mon AM', 'monday'],
		['Enw / Name', 'name'],
		['Cost description', 'cost'],
		['Client group', 'who for'],
		['Date last checked', 'last checked'],
		['Wheelchair access?', 'step free']
	])('takes "%s" for %s', (heading, meaning) => {
		expect(taken(heading)).toBe(meaning);
	});

	it.each([
		['Contact', ['0191 498 0001', 'jo@example.org', 'Jo'], 'contact'],
		['Start', ['10:00', '11:00'], 'start time'],
		['Start', ['2026-01-01', '2026-02-01'], 'first date'],
		['X', ['427000', '427001'], 'easting'],
		['X', ['-1.58', '-1.59'], 'longitude'],
		['Charge', ['Y', 'N'], 'charged'],
		['Where', ['NE6 1LH', 'NE6 1LJ'], 'postcode'],
		['Details 7', ['NE6 1LH', 'NE6 1LJ'], 'postcode'],
		['Column', ['https://a.example.org', 'https://b.example.org'], 'website']
	])('lets the cells of "%s" settle it', (heading, cells, meaning) => {
		expect(taken(heading, ...cells)).toBe(meaning);
	});

	it.each([
		['ExcludeFromWebsite', 'hide'],
		['PhysicalAddressIsPrivate', 'hide physical address'],
		['Do not publish', 'hide'],
		['Is this record confidential?', 'hide'],
		['Publish on website?', 'show'],
		['contact_visible', 'show contact'],
		['Active?', 'show']
	])('takes "%s" for a mark', (heading, meaning) => {
		expect(taken(heading, 'Yes', 'No', 'No')).toBe(meaning);
	});

	it('takes no other heading with "public" or "show" in it for a mark', () => {
		expect(taken('Public name', 'Chess', 'Bridge')).toBe('name');
		expect(taken('Show times', '7pm', '8pm')).not.toMatch(/^show/);
	});

	it.each([
		'Contact name',
		'Lead officer',
		'Updated by',
		'Your email (not published)',
		'Email (private)',
		'Internal notes',
		'Date of birth',
		'Caretaker'
	])('keeps "%s" out as something about a person or for staff', (heading) => {
		expect(taken(heading, 'Jo Bloggs', 'Sam Smith')).toBe('personal');
	});

	it.each(['Fax', 'Mailing Address 1', 'Donate URL', 'Phone1Description', 'Funding end date'])(
		'leaves out "%s"',
		(heading) => {
			expect(taken(heading, 'something', 'something else')).toBe('left out');
		}
	);
});
