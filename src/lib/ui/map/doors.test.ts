import { describe, expect, it } from 'vitest';
import { doorOf, shownAtDoor } from './doors.ts';
import type { Pin } from './doors.ts';

const pin = (number: number, latitude = 54.98): Pin => ({
	id: `activity-${number}`,
	number,
	latitude,
	longitude: -1.6
});

describe('a door', () => {
	const door = doorOf([pin(7, 54.1), pin(2, 54.2), pin(4, 54.1)]);

	it('has its activities in the order of the list, and stands where the first one is', () => {
		expect(door.pins.map(({ number }) => number)).toEqual([2, 4, 7]);
		expect(door.latitude).toBe(54.2);
	});

	it('shows the number of the selected one, else the first', () => {
		expect(shownAtDoor(door, 'activity-7').number).toBe(7);
		expect(shownAtDoor(door, 'activity-99').number).toBe(2);
	});
});
