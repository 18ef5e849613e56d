const LONDON = new Intl.DateTimeFormat('en-GB', {
	timeZone: 'Europe/London',
	hourCycle: 'h23',
	year: 'numeric',
	month: '2-digit',
	day: '2-digit',
	hour: '2-digit',
	minute: '2-digit'
});

/** What a clock and a calendar on a wall in London show at an instant, summer time counted in. */
export function londonClock(instant: Date): { date: string; time: string } {
	const parts = new Map(LONDON.formatToParts(instant).map(({ type, value }) => [type, value]));
	const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
	return {
		date: `${of('year').padStart(4, '0')}-${of('month')}-${of('day')}`,
		time: `${of('hour')}:${of('minute')}`
	};
}
