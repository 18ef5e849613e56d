import type { ReferContext } from '../domain/questions/refer.ts';
import { londonClock } from '../domain/clock.ts';
import type { Site } from '../domain/site.ts';

/** What the questions of a request are read against, at this moment. */
export const referContext = (site: Site, language: string, now: Date): ReferContext => ({
	site,
	language,
	today: londonClock(now).date,
	now: now.toISOString()
});
