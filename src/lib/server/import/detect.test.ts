import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ADAPTERS, FORMATS, JSON_SHAPES, TABLE_SHAPES, TEXT_SHAPES } from './detect.ts';

const shapes = [...JSON_SHAPES, ...TABLE_SHAPES, ...TEXT_SHAPES];

describe('detect', () => {
	it('knows how to read each format, and no other [ASVS 5.2.2]', () => {
		expect(new Set(shapes.map(({ format }) => format))).toEqual(new Set(FORMATS));
		for (const format of FORMATS) expect(ADAPTERS[format]).toBeTypeOf('function');
	});

	it('never stumbles over a document, whatever it is', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (document) => {
				for (const { recognises } of JSON_SHAPES)
					expect(recognises(document)).toBeTypeOf('boolean');
			})
		);
	});

	it('never stumbles over tables, whatever they are', () => {
		const cell = fc.oneof(fc.string(), fc.constantFrom('id', 'name', 'service_id', '__proto__'));
		const cells = fc.array(cell, { maxLength: 6 });
		const table = fc.record({
			name: fc.oneof(fc.string(), fc.constantFrom('services', 'locations')),
			columns: cells,
			rows: fc.array(fc.record({ row: fc.nat(), cells }), { maxLength: 5 })
		});
		fc.assert(
			fc.property(fc.array(table, { maxLength: 4 }), (tables) => {
				for (const { recognises, records, adapter } of TABLE_SHAPES) {
					if (!recognises(tables)) continue;
					for (const { value } of records(tables)) adapter(value, '2026-11-21');
				}
			})
		);
	});
});
