import { readConfig } from '../lib/server/config.ts';
import { londonClock } from '../lib/domain/clock.ts';
import { missingSiteWords, siteWarnings } from '../lib/domain/site-file.ts';
import { localeOf } from '../lib/i18n/locales.ts';
import { readSecrets } from '../lib/server/dispatch/secrets.ts';
import { openGround } from '../lib/server/ground.ts';
import { readSite } from '../lib/server/site.ts';

/** `npm run site -- check [--today YYYY-MM-DD]`: 0 when the site file can be used and nothing in it has gone stale. */
const [command, flag, day] = process.argv.slice(2);
if (
	command !== 'check' ||
	(flag !== undefined && (flag !== '--today' || !/^\d{4}-\d\d-\d\d$/.test(day ?? '')))
) {
	process.stderr.write('npm run site -- check [--today YYYY-MM-DD]\n');
	process.exit(2);
}
const read = readConfig(process.env);
if (!read.ok) {
	process.stderr.write(`${read.problems.join('\n')}\n`);
	process.exit(2);
}
try {
	const site = readSite(read.config);
	readSecrets(site.delivery, read.config.secretsFile);
	// English is always there, and Easy Read is English.
	const others = site.languages.filter((code) => code !== 'en' && !localeOf(code).over);
	const warnings = [
		...siteWarnings(site, day ?? londonClock(new Date()).date),
		...missingSiteWords(site, others)
	];
	const { told } = await openGround(site.map, read.config);
	process.stdout.write(`map: ${told}.\n`);
	for (const { path, problem } of warnings) process.stdout.write(`${path}: ${problem}\n`);
	process.stdout.write(
		warnings.length > 0
			? 'The site file can be used, but the lines above need somebody.\n'
			: `The site file is good${site.demonstration ? ' (the demonstration)' : ''}.\n`
	);
	process.exitCode = warnings.length > 0 ? 1 : 0;
} catch (error) {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exit(2);
}
