/** Passkeys on the desk's own pages: what the server asks of the device, and what the device answers. */
import {
	browserSupportsWebAuthn,
	startAuthentication,
	startRegistration
} from '@simplewebauthn/browser';
import type {
	PublicKeyCredentialCreationOptionsJSON,
	PublicKeyCredentialRequestOptionsJSON
} from '@simplewebauthn/browser';

export const canUsePasskeys = (): boolean => browserSupportsWebAuthn();

async function asked(address: string): Promise<unknown> {
	const answer = await fetch(address, { method: 'POST' });
	if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
	return answer.json();
}

/** Makes a passkey on this device; answers it as the text a form sends. Rejects where the person or the device says no. */
export async function makePasskey(): Promise<string> {
	const optionsJSON = await asked('/desk/account/passkey');
	return JSON.stringify(
		await startRegistration({ optionsJSON: optionsJSON as PublicKeyCredentialCreationOptionsJSON })
	);
}

/** Has a passkey of this device answer; else as `makePasskey`. */
export async function usePasskey(): Promise<string> {
	const optionsJSON = await asked('/desk/sign-in/passkey/options');
	return JSON.stringify(
		await startAuthentication({ optionsJSON: optionsJSON as PublicKeyCredentialRequestOptionsJSON })
	);
}
