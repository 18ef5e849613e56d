import { DESK_ROLES } from '../domain/desk-roles.ts';
import { hasPassword, invite } from './desk/accounts.ts';
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
		print(
			`\nThe desk: /desk, as ${DEMONSTRATION_EMAIL} with the password you set and your authenticator app.\n`
		);
		return;
	}
	const teams = site.teams.map(({ id }) => id);
	const { token } = await invite(
		database,
		{ email: DEMONSTRATION_EMAIL, teams, roles: DESK_ROLES },
		new Date()
	);
	const origin = config.origin ?? `http://localhost:${config.port}`;
	print(
		`\nThe desk, as ${DEMONSTRATION_EMAIL}: set a password within 30 minutes at\n${origin}/desk/set-password/${token}\n`
	);
}
