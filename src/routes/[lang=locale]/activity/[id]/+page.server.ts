import { londonClock } from '$lib/domain/clock';
import { readListingReport } from '$lib/domain/listing-report';
import { fieldsOf } from '$lib/domain/questions/form';
import { enteredValues } from '$lib/domain/questions/values';
import { keepListingReport, listingReportId } from '$lib/server/listing-reports';
import { error, fail } from '@sveltejs/kit';
import type { Actions } from './$types';

/** Without JavaScript: "Something wrong on this page?". Nothing is asked or kept of who tells us. */
export const actions: Actions = {
	default: async ({
		params: { id: activity },
		request,
		locals: { services },
		getClientAddress
	}) => {
		if (!services.releases.live()?.catalogue.activities.some(({ id }) => id === activity))
			error(404, 'not found');
		const now = new Date();
		const data = await request.formData();
		const fields = fieldsOf(data);
		const told = readListingReport(fields);
		const values = enteredValues(fields, data.keys());
		if (!told) return fail(400, { report: 'missing' as const, values });
		if (services.limits.take('listingReport', getClientAddress(), now.getTime()) > 0)
			return fail(429, { report: 'failed' as const, values });
		const report = { activity, ...told };
		const id = listingReportId(report, londonClock(now).date);
		await keepListingReport(services.database, { id, ...report }, now);
		return { report: 'sent' as const, values: {} };
	}
};
