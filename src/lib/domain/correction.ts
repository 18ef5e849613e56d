/**
 * A quick correction of a listing: what somebody at the desk found out, kept over every later import until it is taken
 * back. It stands beside what the source says and never in its place: the source is put right there.
 */
import type { Activity } from './activity.ts';
import { without } from './questions/answers.ts';
import type { FieldError, Fields } from './questions/form.ts';

export const CORRECTABLE = ['status', 'phone', 'email', 'url', 'firstVisit'] as const;
export type Correctable = (typeof CORRECTABLE)[number];
export const STATUSES = ['active', 'full', 'paused', 'ended'] as const;

/** The longest of each, in characters, as an activity has them. */
export const LONGEST = { phone: 60, email: 254, url: 500, firstVisit: 2000 } as const;

/** What each field says; an empty text is "it has none". */
export type Said = Partial<Record<Correctable, string>>;

export interface Correction {
	/** The activity's id. */
	activity: string;
	/** ISO 8601 UTC. */
	at: string;
	/** The account of whoever made it. */
	by: string;
	set: Said;
	/** What the source said of the same fields at the last import, or when it was corrected. */
	source: Said;
}

const SHAPES: Partial<Record<Correctable, RegExp>> = {
	phone: /^\+?[\d ()-]{3,60}$/,
	email: /^[^\s@]+@[^\s@]+$/,
	url: /^https?:\/\/\S+$/
};

/** What an activity says of the correctable fields. */
export const saidBy = ({ status, contact, firstVisit }: Activity): Required<Said> => ({
	status,
	phone: contact.phone ?? '',
	email: contact.email ?? '',
	url: contact.url ?? '',
	firstVisit: firstVisit ?? ''
});

/** Reads the form of a correction: what differs from what is shown now. What is no number, address or state is refused. */
export function readCorrection(
	fields: Fields,
	shown: Required<Said>
): Said | { errors: FieldError[] } {
	const entered = CORRECTABLE.map((field): [Correctable, string] => [
		field,
		field === 'status' ? fields.one(field) : fields.one(field).slice(0, LONGEST[field])
	]);
	const errors = entered.flatMap(([field, value]): FieldError[] => {
		const isWrong =
			field === 'status'
				? !STATUSES.some((status) => status === value)
				: value !== '' && SHAPES[field]?.test(value) === false;
		return isWrong ? [{ field, key: field }] : [];
	});
	if (errors.length > 0) return { errors };
	const changed = entered.filter(([field, value]) => value !== shown[field]);
	if (changed.length === 0) return { errors: [{ field: 'status', key: 'nothing' }] };
	return Object.fromEntries(changed);
}

/** An activity as it is shown where somebody corrected it. Without a correction it is the very same. */
export function corrected(
	activity: Activity,
	corrections: ReadonlyMap<string, Correction>
): Activity {
	const correction = corrections.get(activity.id);
	if (!correction) return activity;
	const { set } = correction;
	const said = { ...saidBy(activity), ...set };
	const status = STATUSES.find((each) => each === said.status) ?? activity.status;
	const { phone, email, url, firstVisit } = said;
	return {
		...without(activity, 'firstVisit'),
		status,
		contact: { ...(phone && { phone }), ...(email && { email }), ...(url && { url }) },
		...(firstVisit && { firstVisit })
	};
}

/** What the source says otherwise than the correction does, by field: all of it is kept, and the desk is told. */
export const disagreements = ({ set, source }: Correction): Correctable[] =>
	CORRECTABLE.filter((field) => set[field] !== undefined && source[field] !== set[field]);
