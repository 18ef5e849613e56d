import type { TextShape } from '../shapes.ts';
import { isCalendar, seriesIn } from './parse.ts';
import { readSeries } from './read-series.ts';

/** iCalendar, the feeds of community venues' calendars: RFC 5545. */
export const iCalendar: TextShape = {
	format: 'icalendar',
	recognises: isCalendar,
	records: seriesIn,
	adapter: readSeries
};
