import { describe, expect, it } from 'vitest';
import { activity as anActivity } from '../../../tests/factories.ts';
import { corrected, disagreements, readCorrection, saidBy } from './correction.ts';
import type { Correction } from './correction.ts';
import { fieldsOf } from './questions/form.ts';

const SHOWN = anActivity({
	id: 'a-choir',
	status: 'active',
	contact: { phone: '0191 498 0000', email: 'choir@example.org' }
});
const read = (entries: Record<string, string>) => {
	const data = new FormData();
	const said = { ...saidBy(SHOWN), ...entries };
	for (const [name, value] of Object.entries(said)) data.append(name, value);
	return readCorrection(fieldsOf(data), saidBy(SHOWN));
};
const correction = (set: Correction['set'], source: Correction['source'] = {}) =>
	({ activity: 'a-choir', at: '2026-11-20T09:00:00Z', by: 'a', set, source }) as const;

describe('a correction', () => {
	it('is what differs from what is shown, also that there is none', () => {
		expect(read({ status: 'full', email: '' })).toEqual({ status: 'full', email: '' });
	});

	it.each([
		['status', 'wonderful'],
		['phone', 'ring the bell'],
		['email', 'choir'],
		['url', 'javascript:alert(1)']
	])('of the %s is refused where it cannot be one', (field, value) => {
		expect(read({ [field]: value })).toEqual({ errors: [{ field, key: field }] });
	});

	it('is refused where nothing differs', () => {
		expect(read({})).toEqual({ errors: [{ field: 'status', key: 'nothing' }] });
	});

	it('changes the activity it is of, and no other', () => {
		const all = new Map([
			['a-choir', correction({ status: 'full', email: '', firstVisit: 'Ring' })]
		]);
		expect(corrected(SHOWN, all)).toMatchObject({
			status: 'full',
			contact: { phone: '0191 498 0000' },
			firstVisit: 'Ring'
		});
		expect(corrected(SHOWN, all).contact).not.toHaveProperty('email');
		const other = anActivity({ id: 'another' });
		expect(corrected(other, all)).toBe(other);
	});

	it('says where the source says otherwise', () => {
		const set = { status: 'full', phone: '1234' };
		expect(disagreements(correction(set, { status: 'full', phone: '' }))).toEqual(['phone']);
	});
});
