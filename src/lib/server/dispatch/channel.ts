import type { Outcome } from '../../domain/dispatch.ts';
import type { Referral } from '../../domain/referral.ts';
import type { ReferralPayload } from '../../domain/referral-payload.ts';

/** What a channel is given to deliver. */
export interface Parcel {
	/** The same at every try: what a receiver knows a second one by. */
	id: string;
	/** How many tries there have been, this one counted in. */
	tries: number;
	/** When it was to be sent, ISO 8601 UTC. */
	turnAt: string;
	referral: Referral;
	/** Somebody should look at it before they ring. */
	isSlow: boolean;
	/** Opens the request, for a channel that needs it; `undefined` where nobody here can. */
	payload: () => Promise<ReferralPayload | undefined>;
	/** Makes the person's own link to it, for a message that goes to them: the token of it (own-link.ts). */
	ownLink: () => Promise<string>;
}

/** Tries once, within `ONE_TRY`, and never rejects for anything that a receiver or a line may do. */
export type Send = (parcel: Parcel) => Promise<Outcome>;

/** How long one try may take, in milliseconds. */
export const ONE_TRY = 20_000;
