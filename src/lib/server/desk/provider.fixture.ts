import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { generateKeyPairSync } from 'node:crypto';
import { Provider } from 'oidc-provider';
import type { Configuration } from 'oidc-provider';
import { CALLBACK } from './by-organisation.ts';

export const ORIGIN = 'https://desk.example.org';
const CLIENT = { clientId: 'desk', clientSecret: 'a secret that is only for tests' };

const KEY_ID = 'of tests';

/** Who is at the provider, and how they showed who they are. */
export interface Person {
	subject: string;
	email?: string;
	isVerified?: boolean;
	amr?: string[];
	/** Presses "No" where they are asked whether they want to go on. */
	turnsBack?: boolean;
}

/** A real OpenID provider on this machine for a desk at `origin`, at which people sign in without a word. */
export async function openProvider(origin = ORIGIN) {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	const issuer = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
	let person: Person = { subject: 'nobody' };
	const provider = new Provider(
		issuer,
		configurationFor(origin, () => person)
	);
	const handle = provider.callback();
	let otherKeys: string | undefined;
	server.on('request', (request, response) => {
		if (otherKeys && request.url === '/jwks') {
			response.setHeader('content-type', 'application/json');
			return void response.end(otherKeys);
		}
		if (!request.url?.startsWith('/ask/')) return void handle(request, response);
		const { subject: accountId, amr, turnsBack } = person;
		const result = turnsBack
			? { error: 'access_denied' }
			: { login: { accountId, ...(amr && { amr }) } };
		void provider.interactionFinished(request, response, result);
	});
	return {
		settings: { issuer, ...CLIENT, secondFactors: ['mfa'], isOnly: false },
		/** Who is at the provider from now on. */
		seat(who: Person) {
			person = who;
		},
		/** Goes through the provider's pages as a browser does; answers where it is sent back to. */
		async signIn(address: string, who: Person): Promise<URL> {
			person = who;
			return visit(address);
		},
		/** From now on the provider publishes keys that it did not sign with, as somebody would who slipped in a token. */
		publishOtherKeys() {
			const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
			const key = { ...publicKey.export({ format: 'jwk' }), use: 'sig', kid: KEY_ID };
			otherKeys = JSON.stringify({ keys: [key] });
		},
		publishOwnKeys() {
			otherKeys = undefined;
		},
		close: () => close(server)
	};
}
export type OpenProvider = Awaited<ReturnType<typeof openProvider>>;

function configurationFor(origin: string, person: () => Person): Configuration {
	const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
	return {
		jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', kid: KEY_ID }] },
		clients: [
			{
				client_id: CLIENT.clientId,
				client_secret: CLIENT.clientSecret,
				redirect_uris: [`${origin}${CALLBACK}`],
				post_logout_redirect_uris: [`${origin}/desk/sign-in`]
			}
		],
		cookies: { keys: ['a key that is only for tests'] },
		claims: { openid: ['sub', 'amr'], email: ['email', 'email_verified'] },
		features: { devInteractions: { enabled: false } },
		interactions: { url: (_context, { uid }) => `/ask/${uid}` },
		findAccount: (_context, accountId) => ({
			accountId,
			claims: () => ({
				sub: accountId,
				email: person().email,
				email_verified: person().isVerified
			})
		}),
		// Nobody is asked whether the desk may know them: an organisation has decided that for its own people.
		async loadExistingGrant({ oidc }) {
			const grant = new oidc.provider.Grant({
				accountId: oidc.session?.accountId ?? '',
				clientId: oidc.client?.clientId ?? ''
			});
			grant.addOIDCScope('openid email');
			await grant.save();
			return grant;
		}
	};
}

async function visit(start: string): Promise<URL> {
	const jar = new Map<string, string>();
	let address = new URL(start);
	while (address.origin !== ORIGIN) {
		const cookie = [...jar].map((pair) => pair.join('=')).join('; ');
		const answer = await fetch(address, { redirect: 'manual', headers: { cookie } });
		for (const set of answer.headers.getSetCookie()) {
			const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
			jar.set(name, value);
		}
		const location = answer.headers.get('location');
		if (!location)
			throw new Error(`the provider answered ${answer.status}: ${await answer.text()}`);
		address = new URL(location, address);
	}
	return address;
}

const close = (server: Server) =>
	new Promise<void>((resolve) => {
		server.close(() => resolve());
		server.closeAllConnections();
	});
