import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openJson, recordsInSlices } from './json-records.ts';
import { openReferral } from './open-referral-documents.ts';
import { LIMITS } from './sources.ts';

const open = (text: string, limits = LIMITS, options = {}) =>
	openJson(new TextEncoder().encode(text), limits, options);
function opened(text: string) {
	const result = open(text);
	if (result.outcome !== 'read') throw new Error(result.outcome);
	return result.json;
}
/** Long enough for several slices. */
const services = (count: number) =>
	Array.from({ length: count }, (_, at) => ({
		id: `${at}`,
		name: `Group ${at}, "tea" [& {more}] \\ é`,
		description: 'x'.repeat(2000)
	}));

/** All of a document but what is in its longest list. */
const envelopeOf = (document: unknown): unknown =>
	Array.isArray(document) ? [] : { ...(document as object), contents: [] };

describe('openJson', () => {
	it.each([
		['a list', (list: unknown[]) => list],
		['a page', (list: unknown[]) => ({ total_items: 7, contents: list, last_page: [true] })]
	])('gives %s in slices that together hold every item once, in order', (_kind, wrap) => {
		const list = services(400);
		const documents = [...opened(JSON.stringify(wrap(list))).slices()];
		expect(documents.length).toBeGreaterThan(3);
		const found = documents.flatMap((document) =>
			Array.isArray(document)
				? (document as unknown[])
				: (document as { contents: unknown[] }).contents
		);
		expect(JSON.stringify(found) === JSON.stringify(list)).toBe(true);
		expect(documents.map(envelopeOf)).toEqual(documents.map(() => envelopeOf(wrap([]))));
	});

	it('reads whatever JSON.parse reads, to the same', () => {
		fc.assert(
			fc.property(fc.json({ maxDepth: 6 }), fc.constantFrom('', ' \n\t'), (text, space) => {
				const json = opened(space + text + space);
				expect(json.whole()).toEqual(JSON.parse(text));
				expect(json.sample()).toEqual(JSON.parse(text));
				expect([...json.slices()]).toEqual([JSON.parse(text)]);
			}),
			{ numRuns: 300 }
		);
	});

	it('cuts along the list that was named, however many items another has', () => {
		const text = '{"long": [1, 2, 3, 4], "named \\"list\\"": [{"a": [5]}, 6]}';
		const result = open(text, LIMITS, { key: 'named "list"', sliceBytes: 1 });
		if (result.outcome !== 'read') throw new Error(result.outcome);
		expect([...result.json.slices()]).toEqual([
			{ long: [1, 2, 3, 4], 'named "list"': [{ a: [5] }] },
			{ long: [1, 2, 3, 4], 'named "list"': [6] }
		]);
	});

	it('cuts a list wherever an item ends, and nowhere else', () => {
		const items = fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 20 });
		const envelope = fc.option(
			fc.string().filter((key) => key !== '$'),
			{ nil: undefined }
		);
		fc.assert(
			fc.property(items, envelope, (list, key) => {
				const wrap = (part: unknown) => (key === undefined ? part : { [key]: part, $: {} });
				const result = open(JSON.stringify(wrap(list)), LIMITS, { sliceBytes: 1 });
				if (result.outcome !== 'read') throw new Error(result.outcome);
				const whole = JSON.parse(JSON.stringify(list)) as unknown[];
				const expected = whole.length === 0 ? [wrap([])] : whole.map((item) => wrap([item]));
				expect([...result.json.slices()]).toEqual(expected);
			}),
			{ numRuns: 300 }
		);
	});

	it('never takes for JSON what is not, and never throws', () => {
		fc.assert(
			fc.property(
				fc.json(),
				fc.nat(),
				fc.constantFrom('', '"', '[', '}', ',', '\\'),
				(text, at, cut) => {
					const torn = text.slice(0, at % (text.length + 1)) + cut;
					let isJson = true;
					try {
						JSON.parse(torn);
					} catch {
						isJson = false;
					}
					const outcome = isJson ? 'read' : 'not json';
					expect([open(torn).outcome, open(torn, LIMITS, { sliceBytes: 1 }).outcome]).toEqual([
						outcome,
						outcome
					]);
				}
			),
			{ numRuns: 300 }
		);
	});

	it('tells a file that is torn far from its start', () => {
		const text = JSON.stringify(services(400));
		expect(open(text.slice(0, -1)).outcome).toBe('not json');
		expect(open(`${text.slice(0, -2)}${text.slice(-1)}`).outcome).toBe('not json');
	});

	it('refuses what is too deep or has too many items as soon as that is met, whatever follows [ASVS 1.5.2]', () => {
		const limits = { ...LIMITS, rows: 10, depth: 5 };
		expect(open('[[[[[[', limits).outcome).toBe('too deep');
		expect(open(`{"contents":[${'0,'.repeat(10)}`, limits).outcome).toBe('too many');
		expect(open('[[[[[]]]]]', limits).outcome).toBe('read');
		expect(open(`[${'0,'.repeat(9)}0]`, limits).outcome).toBe('read');
		expect(open('["[[[[[[[["]', limits).outcome).toBe('read');
	});
});

describe('recordsInSlices', () => {
	it('numbers the records through', () => {
		const list = services(400);
		const json = opened(JSON.stringify({ contents: list }));
		expect([...recordsInSlices(json, openReferral)]).toEqual(
			list.map((value, at) => ({ row: at + 1, value }))
		);
	});
});
