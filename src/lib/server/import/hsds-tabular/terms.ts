import { lineOf } from '../raw.ts';
import type { Raw } from '../raw.ts';
import { listOf } from './find-rows.ts';
import type { Find } from './find-rows.ts';

/**
 * What a service is tagged with, as `attributes` of version 3: its attributes (HSDS 3 by `link_id`, HSDS 2 by
 * `service_id`), the ids it lists itself, and its keywords (HSDS 1). A term that is not there keeps its words, if any.
 */
export function termsOf(service: Raw, id: string | undefined, find: Find): Raw[] {
	const links = [...find('attributes', 'link_id', id), ...find('attributes', 'service_id', id)];
	const terms = [
		...links.map((link) => termOf(link, find)),
		...listOf(service['taxonomy_ids']).flatMap((term) => find('terms', 'id', term).slice(0, 1)),
		...listOf(service['keywords']).map((name): Raw => ({ name }))
	];
	return terms.flatMap((taxonomy_term) => (taxonomy_term === undefined ? [] : { taxonomy_term }));
}

function termOf(link: Raw, find: Find): Raw | undefined {
	const [term] = find('terms', 'id', link['taxonomy_term_id'] ?? link['taxonomy_id']);
	const name = lineOf(link['taxonomy_detail'] ?? link['label'], 200);
	return term ?? (name === undefined ? undefined : { name });
}
