/**
 * Validates FHIR resources with @medplum/core, which needs a newer Node than the project does: run by that one, with the
 * folder where Medplum is installed. Reads `Questions` from standard input, and writes `Answers`.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { withSnapshot } from './snapshot.ts';
import type { ElementDefinition, StructureDefinition } from './snapshot.ts';

export interface Resource {
	resourceType: string;
	[more: string]: unknown;
}
export interface Questions {
	profiles: StructureDefinition[];
	/** `profile`: the address of the one it has to keep to; absent for FHIR itself. */
	resources: { resource: Resource; profile?: string }[];
}
/** What is wrong with each, in their order; nothing where it is valid. */
export type Answers = string[][];

interface Medplum {
	indexStructureDefinitionBundle(bundle: object): void;
	/** Throws an `OperationOutcomeError` where it is not valid. */
	validateResource(resource: Resource, options: { profile?: StructureDefinition }): void;
}
interface Issue {
	expression?: string[];
	details?: { text?: string };
}

const packages = join(resolve(process.argv[2] ?? ''), 'node_modules', '@medplum');
const address = pathToFileURL(join(packages, 'core', 'dist', 'esm', 'index.mjs')).href;
const { indexStructureDefinitionBundle, validateResource } = (await import(address)) as Medplum;

const known = new Map<string, readonly ElementDefinition[]>();
for (const name of ['profiles-types', 'profiles-resources']) {
	const file = join(packages, 'definitions', 'dist', 'fhir', 'r4', `${name}.json`);
	const bundle = JSON.parse(readFileSync(file, 'utf8')) as {
		entry: { resource: StructureDefinition }[];
	};
	indexStructureDefinitionBundle(bundle);
	for (const { resource } of bundle.entry)
		if (resource.derivation !== 'constraint' && resource.snapshot)
			known.set(resource.type, resource.snapshot.element);
}

const { profiles, resources } = JSON.parse(await text(process.stdin)) as Questions;
const whole = new Map(
	profiles.map((each) => [each.url, withSnapshot(each, (type) => known.get(type) ?? [])])
);

function problemsOf({ resource, profile }: Questions['resources'][number]): string[] {
	const keepsTo = profile === undefined ? undefined : whole.get(profile);
	if (profile !== undefined && !keepsTo) throw new Error(`no profile ${profile}`);
	try {
		validateResource(resource, keepsTo ? { profile: keepsTo } : {});
		return [];
	} catch (error) {
		const { outcome } = error as { outcome?: { issue: Issue[] } };
		if (!outcome) throw error;
		return outcome.issue.map(
			({ expression, details }) => `${expression?.[0] ?? ''}: ${details?.text ?? ''}`
		);
	}
}
const answers: Answers = resources.map(problemsOf);
process.stdout.write(JSON.stringify(answers));
