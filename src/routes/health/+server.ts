import { json } from '@sveltejs/kit';
import { sql } from 'kysely';
import type { RequestHandler } from './$types';

/** Whether this server can do its work: the database answers, and there is a catalogue to show. */
export const GET: RequestHandler = async ({ locals: { services } }) => {
	const database = await sql`select 1`.execute(services.database).then(
		() => true,
		() => false
	);
	const release = services.releases.live()?.record.release;
	const healthy = database && release !== undefined;
	return json({ healthy, database, release: release ?? null }, { status: healthy ? 200 : 503 });
};
