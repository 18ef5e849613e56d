/**
 * The organisation's own sign-in by OpenID Connect: authorization code with PKCE, state and nonce. openid-client makes and
 * checks all of it; besides what it checks unasked, we have it check the ID token's signature.
 */
import * as client from 'openid-client';
import { describeError } from '../log.ts';
import type { Log } from '../log.ts';

export interface OpenIdSettings {
	issuer: string;
	clientId: string;
	/** Absent for a provider that knows us by PKCE alone. */
	clientSecret?: string;
	/** What the provider says, in `acr` or `amr`, when it has seen a second factor. Without any we ask for one ourselves. */
	secondFactors: readonly string[];
	/** Whether it is the only way in: passwords and passkeys of our own are then refused. */
	isOnly: boolean;
}

/** Whom the provider says it has signed in. */
export interface Shown {
	issuer: string;
	subject: string;
	/** Only one that the provider says it has verified. */
	email?: string;
	hasSecondFactor: boolean;
}
/** What one sign-in must remember until its answer comes. */
export interface Expected {
	state: string;
	nonce: string;
	verifier: string;
}

/** Seconds that the provider is waited for. */
const PATIENCE = 10;

/** A client of the organisation's provider, which is asked about itself when it is first needed. */
export function openOpenId(settings: OpenIdSettings, log: Log) {
	let found: Promise<client.Configuration> | undefined;
	function provider(): Promise<client.Configuration> {
		const { issuer, clientId, clientSecret } = settings;
		const authentication =
			clientSecret === undefined ? client.None() : client.ClientSecretBasic(clientSecret);
		// The settings let http through for a provider on this very machine only.
		const isLocal = new URL(issuer).protocol === 'http:';
		// eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so that nobody uses it by mistake
		const insecure = isLocal ? [client.allowInsecureRequests] : [];
		found ??= client.discovery(new URL(issuer), clientId, clientSecret, authentication, {
			timeout: PATIENCE,
			execute: [client.enableNonRepudiationChecks, ...insecure]
		});
		found.catch(() => (found = undefined));
		return found;
	}
	function failed(error: unknown): { kind: 'failed' } {
		log({ event: 'the organisation’s sign-in failed', ...describeError(error) });
		return { kind: 'failed' };
	}

	/** Where to send somebody, and what to expect of the answer. `failed`: the provider could not be asked. */
	async function begin(
		redirectUri: string
	): Promise<{ kind: 'go'; address: string; expected: Expected } | { kind: 'failed' }> {
		const expected = {
			state: client.randomState(),
			nonce: client.randomNonce(),
			verifier: client.randomPKCECodeVerifier()
		};
		try {
			const address = client.buildAuthorizationUrl(await provider(), {
				redirect_uri: redirectUri,
				scope: 'openid email',
				state: expected.state,
				nonce: expected.nonce,
				code_challenge: await client.calculatePKCECodeChallenge(expected.verifier),
				code_challenge_method: 'S256'
			});
			return { kind: 'go', address: address.href, expected };
		} catch (error) {
			return failed(error);
		}
	}

	/**
	 * Whom the provider has sent back to `url`. `refused`: it says that it let nobody in. `failed`: the answer is not the one
	 * to what we asked, or is not whole, or the provider could not be asked about it.
	 */
	async function finish(
		url: URL,
		{ state, nonce, verifier }: Expected
	): Promise<{ kind: 'shown'; shown: Shown } | { kind: 'refused' | 'failed' }> {
		try {
			const configuration = await provider();
			const tokens = await client.authorizationCodeGrant(configuration, url, {
				expectedState: state,
				expectedNonce: nonce,
				pkceCodeVerifier: verifier,
				idTokenExpected: true
			});
			const claims = tokens.claims();
			if (!claims) return failed(new Error('no ID token'));
			// Many a provider says the address on another page of its own only.
			const about =
				claims.email === undefined && configuration.serverMetadata().userinfo_endpoint
					? await client.fetchUserInfo(configuration, tokens.access_token, claims.sub)
					: claims;
			return { kind: 'shown', shown: shownBy(claims, about, settings.secondFactors) };
		} catch (error) {
			const said = error instanceof client.AuthorizationResponseError ? error.error : undefined;
			return said === 'access_denied' ? { kind: 'refused' } : failed(error);
		}
	}

	/** Where somebody signs out of the organisation too; `undefined` where the provider has no such page. */
	async function leaveAddress(backTo: string): Promise<string | undefined> {
		try {
			const configuration = await provider();
			if (!configuration.serverMetadata().end_session_endpoint) return undefined;
			const asked = { post_logout_redirect_uri: backTo };
			return client.buildEndSessionUrl(configuration, asked).href;
		} catch (error) {
			failed(error);
			return undefined;
		}
	}

	return { begin, finish, leaveAddress, isOnly: settings.isOnly };
}
export type OpenId = ReturnType<typeof openOpenId>;

function shownBy(
	{ iss, sub, acr, amr }: client.IDToken,
	{ email, email_verified: isVerified }: Readonly<Record<string, unknown>>,
	secondFactors: readonly string[]
): Shown {
	const said = [acr, ...(Array.isArray(amr) ? (amr as unknown[]) : [])];
	return {
		issuer: iss,
		subject: sub,
		...(typeof email === 'string' && isVerified === true && { email }),
		hasSecondFactor: secondFactors.some((factor) => said.includes(factor))
	};
}
