import { describe, expect, it } from 'vitest';
import { activity } from '../../../tests/factories.ts';
import { diffActivities } from './diff-releases.ts';

const group = (id: string, own = {}) =>
	activity({ id, name: `Group ${id}`, source: { feed: 'f', id }, ...own });

describe('diffActivities', () => {
	it('tells what is new, what is gone, and which fields of the others are not what they were', () => {
		const before = [group('a'), group('b'), group('c', { schedules: [], keywords: ['tea'] })];
		const after = [group('d'), group('c', { schedules: [], name: 'C', keywords: [] }), group('a')];
		expect(diffActivities(before, after)).toEqual({
			added: [{ id: 'd', feed: 'f', name: 'Group d' }],
			changed: [{ id: 'c', feed: 'f', name: 'C', fields: ['keywords', 'name'] }],
			removed: [{ id: 'b', feed: 'f', name: 'Group b' }]
		});
	});
});
