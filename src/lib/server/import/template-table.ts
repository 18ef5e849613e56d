import type { TableShape } from './shapes.ts';
import {
	columnOf,
	isTemplateHeader,
	readTemplateRow,
	recordOf,
	TEMPLATE_COLUMNS
} from './template.ts';

/** Our own template (docs/catalogue-template.md): one table, one row for each activity. */
export const templateTable: TableShape = {
	format: 'template',
	recognises: ([table, ...others]) =>
		table !== undefined &&
		others.length === 0 &&
		isTemplateHeader(table.columns) &&
		// Other people's sheets have some columns of the same names, and others that count.
		table.columns.filter(isOurs).length >= table.columns.length / 2,
	*records(tables) {
		for (const { columns, rows } of tables)
			for (const { row, cells } of rows) yield { row, value: recordOf(columns, cells) };
	},
	adapter: readTemplateRow
};

const OURS: ReadonlySet<string> = new Set(TEMPLATE_COLUMNS);
const isOurs = (column: string): boolean => OURS.has(columnOf(column));
