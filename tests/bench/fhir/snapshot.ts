/** Whole profiles from what they change: UK Core is published as differences, and a validator reads snapshots. */

export interface ElementDefinition {
	id: string;
	path: string;
	min?: number;
	max?: string;
	mustSupport?: boolean;
	type?: { code: string }[];
	[more: string]: unknown;
}
export interface StructureDefinition {
	resourceType: 'StructureDefinition';
	url: string;
	type: string;
	derivation?: string;
	snapshot?: { element: ElementDefinition[] };
	differential?: { element: ElementDefinition[] };
}

/** The elements of a type by its name. */
export type ElementsOf = (type: string) => readonly ElementDefinition[];

/** Where a slice is cut off, or else the last step of the path: what an element stands below, or beside. */
const parentOf = (id: string): string =>
	id.slice(0, Math.max(id.lastIndexOf('.'), id.lastIndexOf(':')));

/**
 * A profile with a snapshot: the elements of its type, with all that it says of them (FHIR R4, 5.1.0.14). Slices and the
 * parts of data types come in where the profile first speaks of them. Throws where it speaks of what its type does not have.
 */
export function withSnapshot(
	profile: StructureDefinition,
	elementsOf: ElementsOf
): StructureDefinition {
	const elements = structuredClone([...elementsOf(profile.type)]);
	const indexOf = (id: string) => elements.findIndex((each) => each.id === id);

	/** Puts elements behind one, and behind what belongs to it. */
	function putBehind(id: string, more: ElementDefinition[]): void {
		const last = elements.findLastIndex(
			(each) => each.id === id || (/^[.:]/.test(each.id.slice(id.length)) && each.id.startsWith(id))
		);
		elements.splice(last + 1, 0, ...more);
	}
	/** The element of an id, made where there is none yet. */
	function ensure(id: string): ElementDefinition {
		const there = elements[indexOf(id)];
		if (there) return there;
		const parent = ensure(parentOf(id));
		if (id.slice(parent.id.length).startsWith(':')) {
			// Extensions are told apart by their address wherever nothing else is said.
			parent['slicing'] ??= { discriminator: [{ type: 'value', path: 'url' }], rules: 'open' };
			// A slice: as what it is cut from, but for how often, and for how that is cut.
			const { slicing: _slicing, ...same } = structuredClone(parent);
			void _slicing;
			putBehind(parent.id, [{ ...same, id, min: 0 }]);
		} else {
			const [root, ...parts] = elementsOf(parent.type?.[0]?.code ?? '');
			if (!root) throw new Error(`nothing is known of ${id}`);
			const own = parts.map((part) => ({
				...structuredClone(part),
				id: parent.id + part.id.slice(root.id.length),
				path: parent.path + part.path.slice(root.path.length)
			}));
			putBehind(parent.id, own);
		}
		const made = elements[indexOf(id)];
		if (!made) throw new Error(`${profile.url} speaks of ${id}, which is nowhere`);
		return made;
	}
	for (const change of profile.differential?.element ?? [])
		Object.assign(ensure(change.id), change);
	return { ...profile, snapshot: { element: elements } };
}
