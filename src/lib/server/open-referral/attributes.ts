import { uuidOf } from './identifiers.ts';
import { factTerm } from './vocabulary.ts';
import type { FactWithValue, Term } from './vocabulary.ts';

/** A link from a thing to a term of a taxonomy, as HSDS writes it; `value` where the term asks for one. */
export interface Attribute {
	id: string;
	link_id: string;
	link_entity: string;
	taxonomy_term_id: string;
	value?: string;
	taxonomy_term: Term;
}

/** Adds terms to a thing, each once, in the order they are added. */
export function newAttributes(entity: string, linkId: string) {
	const added = new Map<string, Attribute>();

	function add(term: Term, value?: string): void {
		const id = uuidOf('attribute', linkId, term.id);
		if (added.has(id)) return;
		added.set(id, {
			id,
			link_id: linkId,
			link_entity: entity,
			taxonomy_term_id: term.id,
			...(value !== undefined && { value }),
			taxonomy_term: term
		});
	}
	return {
		term: add,
		/** A fact that is true of the thing. */
		fact: (code: string) => add(factTerm(code)),
		/** A yes, a no, or nothing where nobody told us. */
		truth: (code: string, truth: boolean | undefined) => {
			if (truth !== undefined) add(factTerm(`${code}:${truth ? 'yes' : 'no'}`));
		},
		/** A fact in words of its own, where there are any. */
		value: (code: FactWithValue, value: string | undefined) => {
			if (value !== undefined) add(factTerm(code), value);
		},
		/** Absent where nothing was added: HSDS would read an empty list as a statement. */
		list: (): Attribute[] | undefined => (added.size === 0 ? undefined : [...added.values()])
	};
}
