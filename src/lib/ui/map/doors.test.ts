import { describe, expect, it } from 'vitest';
import { doorsOf, isSpread, nextAtDoor, shownAtDoor } from './doors.ts';
import type { Door, Pin } from './doors.ts';

const pin = (number: number, latitude = 54.98, longitude = -1.6): Pin => ({
	id: `activity-${number}`,
	number,
	name: `Activity ${number}`,
	latitude,
	longitude
});
/** So many pixels to a degree. */
const at = (scale: number) => (point: { latitude: number; longitude: number }) => ({
	x: point.longitude * scale,
	y: -point.latitude * scale
});
const NEAR = at(100_000);
const FAR = at(1000);
const doorOf = (...pins: Pin[]): Door => {
	const [door] = doorsOf(pins, NEAR);
	if (!door) throw new Error('no door');
	return door;
};

describe('doors', () => {
	it('stand in the order of their first number, whatever the order of the pins', () => {
		const doors = doorsOf([pin(3, 54.97), pin(2), pin(1, 54.99)], NEAR);
		expect(doors.map(({ pins }) => pins[0].number)).toEqual([1, 2, 3]);
	});

	it('hold everything that is on at one point', () => {
		const [door, ...others] = doorsOf([pin(7), pin(2), pin(4)], NEAR);
		expect(door?.pins.map(({ number }) => number)).toEqual([2, 4, 7]);
		expect(others).toEqual([]);
	});

	it('hold neighbours together from afar and part them from near by', () => {
		const neighbours = [pin(1), pin(2, 54.981)];
		expect(doorsOf(neighbours, FAR)).toHaveLength(1);
		expect(doorsOf(neighbours, NEAR)).toHaveLength(2);
	});

	it('are spread when coming nearer would part them', () => {
		const [apart] = doorsOf([pin(1), pin(2, 54.981)], FAR);
		expect(apart && isSpread(apart)).toBe(true);
		expect(isSpread(doorOf(pin(1), pin(2, 54.98001)))).toBe(false);
	});
});

describe('pressing a door', () => {
	const door = doorOf(pin(1), pin(2), pin(3));

	it('goes through its activities in turn', () => {
		expect(nextAtDoor(door, undefined).number).toBe(1);
		expect(nextAtDoor(door, 'activity-1').number).toBe(2);
		expect(nextAtDoor(door, 'activity-3').number).toBe(1);
	});

	it('begins with the first when something elsewhere is selected', () => {
		expect(nextAtDoor(door, 'activity-99').number).toBe(1);
	});

	it('shows the number of the selected one, else the first', () => {
		expect(shownAtDoor(door, 'activity-3').number).toBe(3);
		expect(shownAtDoor(door, 'activity-99').number).toBe(1);
	});
});
