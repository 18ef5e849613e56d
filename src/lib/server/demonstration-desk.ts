import { hasPassword, invite } from './desk.ts';
import type { Services } from './services.ts';

export const DEMONSTRATION_EMAIL = 'link.worker@example.org';

/** On the demonstration site: prints, on the terminal only, how its own link worker gets to the desk. */
export async function announceDemonstration(
	services: Services,
	print: (text: string) => void
): Promise<void> {
	const { site, database, config } = services;
	if (!site.demonstration) return;
	if (await hasPassword(database, DEMONSTRATION_EMAIL)) {
		print(`\nThe desk: /desk, as ${DEMONSTRATION_EMAIL} with the password you set.\n`);
		return;
	}
	const teams = site.teams.map(({ id }) => id);
	const { token } = await invite(database, { email: DEMONSTRATION_EMAIL, teams }, new Date());
	const origin = config.origin ?? `http://localhost:${config.port}`;
	print(
		`\nThe desk, as ${DEMONSTRATION_EMAIL}: set a password within 30 minutes at\n${origin}/desk/set-password/${token}\n`
	);
}
