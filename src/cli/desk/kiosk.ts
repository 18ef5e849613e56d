import { parseArgs } from 'node:util';
import { join } from 'node:path';
import { readConfig } from '../../lib/server/config.ts';
import { openDatabase } from '../../lib/server/database.ts';
import { kioskAddress, kioskConfiguration } from '../../lib/server/kiosk-address.ts';
import { openKeyring, whyNoNewKeys } from '../../lib/server/keyring.ts';
import { withLock } from '../../lib/server/lock-file.ts';
import { readSite } from '../../lib/server/site.ts';
import { londonClock } from '../../lib/domain/clock.ts';

export const KIOSK_USAGE = `npm run desk -- kiosk --library <name> [--id <name>] [--languages en,ar] [--place <place or postcode>]
    [--drop-in "Tuesdays 10am to 12pm"] [--printer] [--no-referral] [--letters] [--browse <s>] [--form <s>] [--warning <s>]
  Prints the start address of a library's public screen, signed by this site. See docs/kiosk.md.
`;

const OPTIONS = {
	library: { type: 'string', default: '' },
	id: { type: 'string' },
	languages: { type: 'string' },
	place: { type: 'string' },
	'drop-in': { type: 'string' },
	printer: { type: 'boolean', default: false },
	'no-referral': { type: 'boolean', default: false },
	letters: { type: 'boolean', default: false },
	browse: { type: 'string' },
	form: { type: 'string' },
	warning: { type: 'string' }
} as const;

/** The start address for these arguments, or the sentences that say why there is none. */
export async function kiosk(
	args: string[],
	environment: Record<string, string | undefined>
): Promise<{ ok: true; address: string } | { ok: false; problems: string[] }> {
	const { values } = parseArgs({ args, options: OPTIONS });
	const read = readConfig(environment);
	if (!read.ok) return read;
	const { config } = read;
	const site = readSite(config);
	const { id, place, languages, 'drop-in': dropIn } = values;
	const times = (['browse', 'form', 'warning'] as const).flatMap((name) =>
		values[name] === undefined ? [] : [[name, Number(values[name])] as const]
	);
	const made = kioskConfiguration(
		{
			library: values.library,
			printer: values.printer,
			referral: !values['no-referral'],
			letters: values.letters,
			idle: Object.fromEntries(times),
			...(id && { id }),
			...(place && { place }),
			...(dropIn && { dropIn }),
			...(languages && { languages: languages.split(',').map((code) => code.trim()) })
		},
		site
	);
	if (!made.ok) return made;
	const teams = site.teams.map((team) => team.id);
	const database = await openDatabase(config);
	const refusal = await whyNoNewKeys(database, config).finally(() => database.destroy());
	if (refusal) return { ok: false, problems: [refusal] };
	const keyring = await withLock(join(config.dataDir, 'keys.lock'), () =>
		openKeyring(config.dataDir, teams, londonClock(new Date()).date)
	);
	const origin = config.origin ?? `http://localhost:${config.port}`;
	return { ok: true, address: `${origin}${await kioskAddress(made.configuration, keyring)}` };
}
