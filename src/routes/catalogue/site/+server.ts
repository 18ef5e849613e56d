import type { SiteFacts } from '$lib/domain/site-facts';
import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** What every page needs to know of the site. */
export const GET: RequestHandler = ({ locals: { services } }) => {
	const { site, teamKeys, receiptKeys, releases, packs, ground } = services;
	const live = releases.live()?.record;
	const postcodes = packs.facts();
	const facts: SiteFacts = {
		site,
		teamKeys,
		receiptKeys,
		...(live && { live }),
		...(postcodes && { postcodes }),
		...(ground.facts && { ground: ground.facts })
	};
	return json(facts, { headers: { 'cache-control': 'no-cache' } });
};
