import { londonClock } from '$lib/domain/clock';
import { countedFrom, siteCounts, teamCounts } from '$lib/server/desk/counts';
import type { DeskReader } from '$lib/server/desk/sessions';
import { missedSince } from '$lib/server/unmet-needs';
import type { Services } from '$lib/server/services';

/**
 * The counts that a reader may see: of one of their own teams at a time, since two teams together less one of them would
 * give away what is hidden, and of the site.
 */
export async function countsFor(services: Services, reader: DeskReader, asked: string | null) {
	const { database, releases } = services;
	const { date: today } = londonClock(new Date());
	const team = reader.teams.find((each) => each === asked) ?? reader.teams[0];
	const activities = releases.live()?.catalogue.activities ?? [];
	const since = countedFrom(today);
	const [ofTeam, ofSite, missed] = await Promise.all([
		team && teamCounts(services, team, today),
		siteCounts(database, activities, today),
		missedSince(database, since)
	]);
	return { team, since, ofTeam: ofTeam || undefined, ofSite, missed: missed.total };
}
