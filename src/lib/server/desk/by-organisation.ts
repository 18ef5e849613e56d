/** Signing in at the organisation and coming back from there. */
import { audit } from '../audit.ts';
import type { Services } from '../services.ts';
import { accountOf } from './identities.ts';
import { remember, takeBack } from './single-use.ts';

/** Where the provider sends people back to; whoever runs the site enters it at the provider, after their origin. */
export const CALLBACK = '/desk/sign-in/organisation/callback';

type Needed = Pick<Services, 'database' | 'deskKeys' | 'desk' | 'openId'>;

/** Where to go on, and the token to keep in the browser until the answer comes. `off`: the site has no such sign-in. */
export async function goToOrganisation(
	services: Needed,
	{ origin, invitation }: { origin: string; invitation?: string },
	now: Date
): Promise<{ kind: 'go'; address: string; token: string } | { kind: 'failed' | 'off' }> {
	const begun = await services.openId?.begin(`${origin}${CALLBACK}`);
	if (begun?.kind !== 'go') return begun ?? { kind: 'off' };
	const kept = { ...begun.expected, ...(invitation !== undefined && { invitation }) };
	const token = await remember(services, 'organisation', kept, now);
	return { kind: 'go', address: begun.address, token };
}

/**
 * Signs in whoever the provider has sent back to `url`, where this browser asked for it within ten minutes and has not come
 * back yet (else `over`). `stranger`: nobody has let them in to this desk. Without a second factor at the provider the
 * session is half of one, as after a password.
 */
export async function comeFromOrganisation(
	services: Needed,
	{ url, token, device }: { url: URL; token: string | undefined; device: string },
	now: Date
): Promise<
	| { kind: 'in'; token: string; isWhole: boolean }
	| { kind: 'over' | 'refused' | 'failed' | 'stranger' | 'off' }
> {
	const { database, desk, openId } = services;
	if (!openId) return { kind: 'off' };
	const kept = token && (await takeBack(services, 'organisation', token, now));
	if (!kept) return { kind: 'over' };
	const finished = await openId.finish(url, kept);
	const account =
		finished.kind === 'shown'
			? await accountOf(database, finished.shown, kept.invitation, now)
			: undefined;
	if (finished.kind === 'shown' && account !== undefined) {
		const isWhole = finished.shown.hasSecondFactor;
		return { kind: 'in', token: await desk.admit({ account, device, isWhole }, now), isWhole };
	}
	const refused = { actor: 'unknown', action: 'sign-in refused', subject: 'organisation' } as const;
	await audit(database, { at: now.toISOString(), ...refused });
	return finished.kind === 'shown' ? { kind: 'stranger' } : finished;
}
