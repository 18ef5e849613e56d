import { describe, expect, it } from 'vitest';
import {
	hidesPlace,
	isPlaceHidden,
	isPrivateFlag,
	isPublicContact,
	keptBack,
	reasonToWithhold
} from './publication.ts';
import { newNotes } from './reading.ts';

const TODAY = '2026-11-21';

describe('a flag of privacy', () => {
	it.each([
		['ExcludeFromWebsite', 'Yes', 'record'],
		['is_private', true, 'record'],
		['Confidential?', 'TRUE', 'record'],
		['visible', false, 'record'],
		['is_active', '0', 'record'],
		['Deleted', 'x', 'record'],
		['discarded_at', '2026-01-05T10:00:00Z', 'record'],
		['address-private', 'yes', 'place'],
		['PhysicalAddressIsPrivate', 'Yes', 'place'],
		['mask_exact_address', 1, 'place'],
		['Show on map', 'no', 'place'],
		['personal_data', 't', 'contact']
	])('%s: %s keeps the %s', (name, value, kept) => {
		expect(keptBack(name, value)).toBe(kept);
		expect(isPrivateFlag(name, value)).toBe(true);
	});

	it.each([
		['ExcludeFromWebsite', 'No'],
		['is_private', null],
		['is_private', ''],
		['confidential', 'n/a'],
		['deleted_at', '0000-00-00'],
		['published', '2026-01-05'],
		['visible', 'Yes'],
		['MailingAddressIsPrivate', 'Yes'],
		['privately funded', 'Yes'],
		['name', 'Private View']
	])('%s: %s keeps nothing', (name, value) => {
		expect(isPrivateFlag(name, value)).toBe(false);
	});

	it('that cannot be read keeps the place, whatever it was about', () => {
		expect(keptBack('hide_address', 'ask Ann')).toBe('place');
		expect(keptBack('exclude_from_website', 'sometimes')).toBe('place');
		expect(keptBack('is_private', { by: 'someone' })).toBe('place');
	});
});

describe('a record', () => {
	it.each([
		[{ status: 'Inactive' }, 'its status is "inactive"'],
		[{ status: 'not_published' }, 'its status is "not_published"'],
		[{ Visible: 'no' }, 'it is marked "visible: no"'],
		[{ exclude_from_website: true }, 'it is marked "exclude_from_website"'],
		[{ visible_from: '2027-01-01' }, 'it is not to be shown before 2027-01-01'],
		[{ visible_to: '2026-11-20' }, 'it was not to be shown after 2026-11-20']
	])('%j is withheld in its own word', (record, reason) => {
		expect(reasonToWithhold(record, TODAY)).toBe(reason);
	});

	it('whose flag about the whole of it cannot be read is shown without its place', () => {
		const record = { status: 'active', do_not_publish: 'perhaps' };
		expect(reasonToWithhold(record, TODAY)).toBeUndefined();
		expect(isPlaceHidden(record)).toBe(true);
	});
});

describe('a place', () => {
	it('is hidden by a flag on itself, its address or its record', () => {
		expect(isPlaceHidden({ is_confidential: 'Y' })).toBe(true);
		expect(isPlaceHidden({}, { name: 'x' }, { 'address-private': 1 })).toBe(true);
		expect(isPlaceHidden({ visible: false })).toBe(true);
		expect(isPlaceHidden({ mask_exact_address: false, name: 'Hall' })).toBe(false);
	});

	it('that is hidden only in doubt is reported', () => {
		const [doubt, sure] = [newNotes(), newNotes()];
		expect(hidesPlace([{ hidden: 'on Mondays' }], doubt)).toBe(true);
		expect(hidesPlace([{ hidden: 'yes' }], sure)).toBe(true);
		expect(doubt.suspicious.map(({ why }) => why)).toEqual([
			'"hidden" is neither yes nor no, so the place is hidden'
		]);
		expect(sure.suspicious).toEqual([]);
	});
});

describe('a contact', () => {
	it('is public unless it says, or may be saying, otherwise', () => {
		expect(isPublicContact({ name: 'Front desk' })).toBe(true);
		expect(isPublicContact({ personal_data: false, visible: true })).toBe(true);
		expect(isPublicContact({ personal_data: 'maybe' })).toBe(false);
		expect(isPublicContact({ sensitive_data: true })).toBe(false);
		expect(isPublicContact({ visible: false })).toBe(false);
	});
});
