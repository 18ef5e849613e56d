import { dropInWords } from './drop-in.ts';
import { kioskPath, signKiosk } from '../domain/kiosk/configuration.ts';
import type { KioskConfiguration } from '../domain/kiosk/configuration.ts';
import { IDLE_TIMES, LEAST_IDLE_TIMES } from '../domain/kiosk/idle.ts';
import type { IdleTimes } from '../domain/kiosk/idle.ts';
import type { Site } from '../domain/site.ts';
import type { Keyring } from './keyring.ts';

/** What whoever sets up a screen says of it. */
export interface KioskWishes {
	library: string;
	id?: string;
	languages?: string[];
	place?: string;
	dropIn?: string;
	printer: boolean;
	referral: boolean;
	letters?: boolean;
	idle?: Partial<IdleTimes>;
}

const MOST_SECONDS = 3600;

const slugOf = (text: string) =>
	text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 60);

/** The configuration that these wishes come to, or a sentence for each that cannot be. */
export function kioskConfiguration(
	wishes: KioskWishes,
	site: Pick<Site, 'languages'>
): { ok: true; configuration: KioskConfiguration } | { ok: false; problems: string[] } {
	const { library, printer, referral, letters, place, dropIn } = wishes;
	const languages = wishes.languages ?? site.languages;
	const idle = { ...IDLE_TIMES, ...wishes.idle };
	const id = wishes.id ?? slugOf(library);
	const problems = [
		...(library.trim() && library.length <= 100
			? []
			: ['Name the library, in at most 100 letters.']),
		...(/^[a-z0-9][a-z0-9-]{0,59}$/.test(id)
			? []
			: ['Give the screen a name with --id: small letters, figures and hyphens.']),
		...languages
			.filter((code) => !site.languages.includes(code))
			.map(
				(code) => `There is no language "${code}" here. There are: ${site.languages.join(', ')}.`
			),
		...(Object.keys(idle) as (keyof IdleTimes)[])
			.filter((name) => !(idle[name] >= LEAST_IDLE_TIMES[name] && idle[name] <= MOST_SECONDS))
			.map((name) => `--${name} takes ${LEAST_IDLE_TIMES[name]} to ${MOST_SECONDS} seconds.`)
	];
	if (problems.length > 0) return { ok: false, problems };
	const configuration: KioskConfiguration = {
		v: 1,
		id,
		library: library.trim(),
		languages,
		...(place && { place }),
		printer,
		referral,
		...(letters && { letters }),
		...(dropIn && { dropIn: dropInWords(dropIn, languages) }),
		idle
	};
	return { ok: true, configuration };
}

/** The path that a kiosk starts at, signed by this site. */
export const kioskAddress = async (
	configuration: KioskConfiguration,
	keyring: Pick<Keyring, 'signingKey'>
): Promise<string> => kioskPath(await signKiosk(configuration, keyring.signingKey()));
