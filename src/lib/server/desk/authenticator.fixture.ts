import { isoCBOR } from '@simplewebauthn/server/helpers';
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest();
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
/** Bits of WebAuthn's authenticator data: somebody was there, was seen to be the owner, and a key comes with it. */
const [PRESENT, VERIFIED, HAS_KEY] = [0x01, 0x04, 0x40];

/** What a test may have a device do otherwise than it should. */
interface Otherwise {
	origin?: string;
	host?: string;
	isVerified?: boolean;
	counter?: number;
	userHandle?: string;
}

/** A device with one passkey, as WebAuthn level 2 says that one answers (sections 6.1, 6.5 and 7). */
export function openAuthenticator(site: string) {
	const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
	const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
	const id = randomBytes(16);
	let uses = 0;
	const cose = new Map<number, number | Uint8Array>([
		[1, 2],
		[3, -7],
		[-1, 1],
		[-2, Uint8Array.from(Buffer.from(x, 'base64url'))],
		[-3, Uint8Array.from(Buffer.from(y, 'base64url'))]
	]);
	const dataFor = ({ host, isVerified = true, counter }: Otherwise, key: Buffer[]) => {
		const count = Buffer.alloc(4);
		count.writeUInt32BE(counter ?? ++uses);
		const flags = PRESENT | (isVerified ? VERIFIED : 0) | (key.length > 0 ? HAS_KEY : 0);
		const rpId = host ?? new URL(site).hostname;
		return Buffer.concat([sha256(rpId), Buffer.from([flags]), count, ...key]);
	};
	const clientData = (type: string, challenge: string, { origin = site }: Otherwise) =>
		Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
	const answer = (response: Record<string, string>) =>
		JSON.stringify({
			id: text(id),
			rawId: text(id),
			type: 'public-key',
			clientExtensionResults: {},
			response
		});
	return {
		/** Answers a request to make a passkey, as the text that a form brings. */
		make(challenge: string, otherwise: Otherwise = {}): string {
			const length = Buffer.from([0, id.length]);
			const key = [Buffer.alloc(16), length, id, Buffer.from(isoCBOR.encode(cose))];
			const attestation = new Map<string, unknown>([
				['fmt', 'none'],
				['attStmt', new Map()],
				['authData', Uint8Array.from(dataFor(otherwise, key))]
			]);
			return answer({
				clientDataJSON: text(clientData('webauthn.create', challenge, otherwise)),
				attestationObject: text(isoCBOR.encode(attestation as never))
			});
		},
		/** Answers a request to show the passkey. */
		show(challenge: string, otherwise: Otherwise = {}): string {
			const data = dataFor(otherwise, []);
			const client = clientData('webauthn.get', challenge, otherwise);
			const signature = sign('sha256', Buffer.concat([data, sha256(client)]), privateKey);
			return answer({
				clientDataJSON: text(client),
				authenticatorData: text(data),
				signature: text(signature)
			});
		}
	};
}
