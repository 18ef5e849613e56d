import { calendarFile } from '$lib/domain/calendar-file';
import { londonClock } from '$lib/domain/clock';
import { fieldsOf } from '$lib/domain/questions/form';
import { loadMessages, translator } from '$lib/i18n/translator';
import { calendarEntries, idsIn, listedOf } from '$lib/ui/list/listed';
import type { RequestHandler } from './$types';

/** Without JavaScript: the next dates of some activities as a calendar file. Which ones comes in a body, and is forgotten. */
export const POST: RequestHandler = async ({ request, params, url, locals: { services } }) => {
	const ids = idsIn(fieldsOf(await request.formData()).one('ids'));
	const now = new Date();
	const activities = services.releases.live()?.catalogue.activities ?? [];
	const listed = listedOf(ids, activities, services.site, londonClock(now));
	const t = translator(params.lang, await loadMessages(params.lang, 'common', 'results'));
	const entries = calendarEntries(listed, { language: params.lang, t });
	return new Response(calendarFile(entries, { host: url.hostname, now }), {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': 'attachment; filename="dates.ics"',
			'cache-control': 'no-store'
		}
	});
};
