/** What channels prove themselves with: names and values in one JSON file (`SECRETS_FILE`), never in site.json. */
import { z } from 'zod';
import { secretsNeeded } from '../../domain/delivery.ts';
import type { Delivery, TeamChannel } from '../../domain/delivery.ts';
import { readIfThere } from '../durable-files.ts';
import { jsonOf } from '../json.ts';
import { webhookKey } from './webhook.ts';

const fileSchema = z.record(z.string(), z.string());
export type Secrets = Readonly<Record<string, string>>;

/**
 * The secrets that a site's delivery needs. Throws one sentence for each that is missing or cannot be what it should be,
 * with its name and never its value.
 */
export function readSecrets(delivery: Delivery, file: string | undefined): Secrets {
	const needed = secretsNeeded(delivery);
	if (needed.length === 0) return {};
	const text = file === undefined ? undefined : readIfThere(file);
	const parsed = fileSchema.safeParse(text === undefined ? undefined : jsonOf(text));
	if (!parsed.success)
		throw new Error(
			`SECRETS_FILE must name a JSON file that has these by name: ${needed.join(', ')} (see docs/delivery.md)`
		);
	const secrets = new Map(Object.entries(parsed.data));
	const problems = [
		...needed.flatMap((name) => (secrets.get(name) ? [] : `it has no "${name}"`)),
		...malformed(delivery, secrets)
	];
	if (problems.length > 0)
		throw new Error(`SECRETS_FILE cannot be used yet: ${problems.join('; ')}`);
	return parsed.data;
}

function malformed({ mail, notify, teams }: Delivery, secrets: ReadonlyMap<string, string>) {
	const problems: string[] = [];
	const check = (name: string, isGood: (secret: string) => boolean, what: string) => {
		const secret = secrets.get(name);
		if (secret && !isGood(secret)) problems.push(`"${name}" must be ${what}`);
	};
	if (mail) check('smtp', isSmtp, 'an address such as smtps://user:password@mail.example.org');
	if (notify) check('notify', isNotifyKey, 'an API key of GOV.UK Notify, whole');
	for (const channel of Object.values<TeamChannel[]>(teams).flat())
		if (channel.kind === 'webhook')
			check(channel.secret, isWebhookKey, 'whsec_ and then 24 to 64 random bytes in base64');
	return problems;
}

const isSmtp = (text: string) => URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol);
const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const isNotifyKey = (text: string) => new RegExp(`-${UUID}-${UUID}$`).test(text);
const isWebhookKey = (text: string) => webhookKey(text) !== undefined;
