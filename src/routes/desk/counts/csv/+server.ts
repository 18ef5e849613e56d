import { countsCsv } from '$lib/domain/counts';
import type { CsvWords } from '$lib/domain/counts';
import { loadMessages, translator } from '$lib/i18n/translator';
import { audit } from '$lib/server/audit';
import { rowWords, tableWords } from '$lib/ui/desk/count-words';
import { requireReader } from '../../reader.ts';
import { countsFor } from '../counts-page.ts';
import type { RequestHandler } from './$types';

const SCREENS = ['desk', 'choices', 'find', 'after-visit', 'wellbeing'];

/** The same counts as a table, with the same numbers hidden. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const reader = requireReader(locals);
	const { services, language } = locals;
	const counts = await countsFor(services, reader, url.searchParams.get('team'));
	const { ofTeam, ofSite } = counts;
	const tables = [
		...(ofTeam ? [...ofTeam.requests, ...ofTeam.visits, ...ofTeam.lonely] : []),
		...ofSite.tables
	];
	const i18n = { language, t: translator(language, await loadMessages(language, ...SCREENS)) };
	const t = (key: string) => i18n.t(`desk.counts.${key}`);
	const entry = { at: new Date().toISOString(), actor: reader.account, subject: 'desk' };
	await audit(services.database, { ...entry, action: 'counts exported' });
	const scores = (ofTeam?.scores ?? []).flatMap(({ item, ...sides }) =>
		(['first', 'later'] as const).map((turn) => {
			const side = sides[turn];
			const said = side ? i18n.t('desk.counts.mean', { ...side }) : t('hidden');
			return [tableWords('scores', i18n), `${t(`row.scores.${item}`)}, ${t(turn)}`, said];
		})
	);
	const words: CsvWords = {
		heads: [t('csvTable'), t('csvRow'), t('csvCount')],
		table: (id) => tableWords(id, i18n),
		row: (id, key) => rowWords(id, key, i18n),
		total: t('total'),
		hidden: t('hidden')
	};
	const csv = countsCsv(tables, words, scores);
	return new Response(csv, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="counts-${counts.team ?? 'site'}.csv"`
		}
	});
};
