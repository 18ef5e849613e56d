import { complain, DONE, UNREADABLE } from './catalogue/command.ts';
import type { Command } from './catalogue/command.ts';

/** `npm run catalogue -- <command>`: one line for each, one file beside for what it does, loaded when it is asked for. */
const COMMANDS: Record<string, () => Promise<Command>> = {
	import: async () => (await import('./catalogue/import.ts')).importCommand,
	list: async () => (await import('./catalogue/list.ts')).listCommand,
	map: async () => (await import('./catalogue/map.ts')).mapCommand,
	diff: async () => (await import('./catalogue/diff.ts')).diffCommand,
	refresh: async () => (await import('./catalogue/refresh.ts')).refreshCommand,
	postcodes: async () => (await import('./catalogue/postcodes.ts')).postcodesCommand,
	rollback: async () => (await import('./catalogue/rollback.ts')).rollbackCommand,
	template: async () => (await import('./catalogue/template.ts')).templateCommand
};

const [name, ...args] = process.argv.slice(2);
process.exitCode = await run(name, args);

async function run(name: string | undefined, args: string[]): Promise<number> {
	const load = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
	if (load !== undefined) return (await load()).run(args);
	for (const [each, loadEach] of Object.entries(COMMANDS))
		complain(`npm run catalogue -- ${each} ${(await loadEach()).usage}`);
	return name === undefined || name === 'help' ? DONE : UNREADABLE;
}
