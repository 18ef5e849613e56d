import type { DeskReader, HalfSignedIn } from '$lib/server/desk/sessions';
import type { Services } from '$lib/server/services';
import type { Messages } from '$lib/i18n/translator';

declare global {
	namespace App {
		interface Locals {
			services: Services;
			/** The language of the page: from its address, or for pages without one from the browser's wishes. */
			language: string;
			reader?: DeskReader;
			/** Somebody at the desk whose password was right and who has not shown a code yet. */
			half?: HalfSignedIn;
		}
		interface Error {
			message: string;
			/** What a person can quote to us, so that we find it in the log. */
			id?: string;
		}
		interface PageData {
			language?: string;
			messages?: Messages;
		}
	}
}

export {};
