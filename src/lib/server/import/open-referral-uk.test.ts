import { describe, expect, it } from 'vitest';
import type { Activity } from '../../domain/activity.ts';
import { readOpenReferralService } from './open-referral-uk.ts';
import type { Notes } from './reading.ts';

const service = (more: object) => ({ id: 'svc', name: 'Tea and Chat', status: 'active', ...more });
const physical = (more: object = {}) => ({
	id: 'loc',
	location_type: 'physical',
	name: 'Foundry Lane Hall',
	addresses: [{ address_1: '12 Foundry Lane', postal_code: 'NE6 1LH', address_type: 'physical' }],
	...more
});
const at = (location: object, more: object = {}) => ({ id: 'sal', location, ...more });

function read(more: object): Notes & { activities: Partial<Activity>[] } {
	const reading = readOpenReferralService(service(more), '2026-11-21');
	if (reading.outcome !== 'accepted') throw new Error(reading.reason);
	return reading;
}
const first = (more: object): Partial<Activity> => read(more).activities[0] ?? {};

describe('a service of Open Referral', () => {
	it.each([
		[{ status: 'Temporarily_Closed' }, 'paused'],
		[{ status: 'on hold' }, 'paused'],
		[{ status: 'fully booked' }, 'full'],
		[{ service_capacity: [{ available: 0, maximum: 12 }] }, 'full'],
		[{ service_capacity: [{ available: 0 }, { available: '3' }] }, 'active'],
		[{ service_capacity: [{ maximum: 12 }] }, 'active'],
		[{ status: 'ACTIVE' }, 'active']
	])('%j is %s', (more, status) => {
		expect(first(more).status).toBe(status);
	});

	it('whose status nobody knows counts as active, and is reported', () => {
		const { activities, suspicious } = read({ status: 'green' });
		expect(activities[0]?.status).toBe('active');
		expect(suspicious.map(({ field, why }) => `${field}: ${why}`)).toEqual([
			'status: "green" is not a status of Open Referral UK, so it counts as active'
		]);
	});

	it('keeps what it says of waiting, of interpreters and of its program', () => {
		const { description, keywords } = first({
			description: 'Tea.',
			wait_time: '2 weeks',
			interpretation_services: 'Ask for an interpreter.',
			program: { name: 'Winter Warmth' }
		});
		expect(description).toBe('Tea.\n\nAsk for an interpreter.\n\nWaiting time: 2 weeks');
		expect(keywords).toEqual(['Winter Warmth']);
	});

	it('takes an age of -1 for none', () => {
		expect(first({ minimum_age: -1, maximum_age: -1 }).eligibility).toBeUndefined();
	});

	it('tells nobody who assured it', () => {
		const reading = read({
			assurer_email: 'somebody@council.example.org',
			pc_metadata: { assured_by: 'somebody@council.example.org' }
		});
		expect(JSON.stringify(reading)).not.toContain('somebody@');
	});
});

describe('how to get in touch', () => {
	const phone = (number: string, more: object = {}) => ({ phones: [{ number }], ...more });
	const [own, desk, venue, owner] = [
		phone('0191 498 0001'),
		phone('0191 498 0002'),
		phone('0191 498 0003'),
		phone('0191 498 0004')
	];

	it('is the service’s own, then its contacts’, its organization’s, the place’s', () => {
		const organization = { name: 'Friends', ...owner };
		const all = { organization, service_at_locations: [at(physical())] };
		expect(first({ ...own, contacts: [desk], ...all }).contact).toEqual({ phone: '0191 498 0001' });
		expect(first({ contacts: [desk], ...all }).contact).toEqual({ phone: '0191 498 0002' });
		expect(first(all).contact).toEqual({ phone: '0191 498 0004' });
		expect(first({ service_at_locations: [at(physical(venue))] }).contact).toEqual({
			phone: '0191 498 0003'
		});
	});

	it('at one of its places is that of the service there', () => {
		const sal = at(physical(), { contacts: [desk], url: 'https://there.example.org' });
		expect(
			first({ ...own, url: 'https://example.org/all', service_at_locations: [sal] }).contact
		).toEqual({
			phone: '0191 498 0002',
			url: 'https://there.example.org'
		});
	});

	it('is never a contact, or a number, that is private', () => {
		const hidden = {
			phones: [{ number: '0191 498 0005', is_private: true }, { number: '0191 498 0006' }]
		};
		const contacts = [{ ...desk, personal_data: true }, { ...venue, sensitive_data: 'Y' }, hidden];
		expect(first({ contacts }).contact).toEqual({ phone: '0191 498 0006' });
	});

	it('falls back on an additional website', () => {
		expect(first({ additional_websites: [{ url: 'tea.example.org' }] }).contact).toEqual({
			url: 'https://tea.example.org'
		});
	});
});

describe('a holiday schedule', () => {
	const regular_schedules = [{ weekday: 4, opens_at: '10:00', closes_at: '12:00' }];

	it('that is closed takes its days out of those the service is on', () => {
		const holiday_schedules = [
			{ closed: true, start_date: '2026-12-20', end_date: '2027-01-02' },
			{ closed: false, start_date: '2026-11-26', end_date: '2026-11-26', opens_at: '09:00' }
		];
		expect(first({ regular_schedules, holiday_schedules }).schedules).toMatchObject([
			{ byDay: ['TH'], except: ['2026-12-24', '2026-12-31'] }
		]);
	});

	it('that cannot be right changes nothing', () => {
		const holiday_schedules = [
			{ closed: true, start_date: '2026-12-20', end_date: '2226-12-20' },
			{ closed: true, start_date: '2026-02-30' },
			{ closed: true }
		];
		const [schedule] = first({ regular_schedules, holiday_schedules }).schedules ?? [];
		expect(schedule).not.toHaveProperty('except');
	});
});

describe('a private place', () => {
	const HIDDEN = { precision: 'none', hidden: true };

	it.each([
		['the service', { address_private: true, service_at_locations: [at(physical())] }],
		['the service there', { service_at_locations: [at(physical(), { is_private: 'Yes' })] }],
		['the location', { service_at_locations: [at(physical({ mask_exact_address: 1 }))] }],
		[
			'its address',
			{
				service_at_locations: [at(physical({ addresses: [{ address_1: 'X', confidential: 't' }] }))]
			}
		]
	])('is hidden where %s says so', (_, more) => {
		const reading = read(more);
		expect(reading.activities[0]?.location).toEqual(HIDDEN);
		expect(JSON.stringify(reading)).not.toContain('Foundry');
		expect(reading.suspicious).toEqual([]);
	});

	it('is hidden in doubt, and the report says so', () => {
		const { activities, suspicious } = read({
			service_at_locations: [at(physical({ confidential: 'see notes' }))]
		});
		expect(activities[0]?.location).toEqual(HIDDEN);
		expect(suspicious.map(({ field, why }) => `${field}: ${why}`)).toEqual([
			'location: "confidential" is neither yes nor no, so the place is hidden'
		]);
	});

	it('gives away no phone of its own', () => {
		const location = physical({ confidential: true, phones: [{ number: '0191 498 0007' }] });
		expect(first({ service_at_locations: [at(location)] }).contact).toEqual({});
	});

	it('is not made up where there is none', () => {
		expect(first({ hide_address: true }).location).toBeUndefined();
	});
});
