import { crc32, deflateRawSync } from 'node:zlib';

/** A file of a zip as a test wants it, also as no honest zip would have it. */
export interface ZippedFile {
	name: string;
	content: string | Uint8Array;
	/** What the zip says it unpacks to, where that is a lie. */
	declaredSize?: number;
	encrypted?: boolean;
	/** The mode of Unix: 0o120777 is a symbolic link. */
	mode?: number;
}

/** The bytes of a zip (PKWARE APPNOTE 6.3.3: local files, central directory, its end). */
export function zipBytes(files: readonly ZippedFile[]): Buffer {
	const parts: Buffer[] = [];
	const directory: Buffer[] = [];
	let offset = 0;
	for (const file of files) {
		const name = Buffer.from(file.name);
		const content = Buffer.from(file.content);
		const packed = deflateRawSync(content);
		const common = Buffer.alloc(26);
		common.writeUInt16LE(20, 0);
		common.writeUInt16LE(0x0800 | (file.encrypted ? 1 : 0), 2);
		common.writeUInt16LE(8, 4);
		common.writeUInt32LE(crc32(content), 10);
		common.writeUInt32LE(packed.length, 14);
		common.writeUInt32LE(file.declaredSize ?? content.length, 18);
		common.writeUInt16LE(name.length, 22);
		const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, name, packed]);
		const where = Buffer.alloc(14);
		where.writeUInt32LE(((file.mode ?? 0o100644) << 16) >>> 0, 6);
		where.writeUInt32LE(offset, 10);
		directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x03'), common, where, name]));
		parts.push(local);
		offset += local.length;
	}
	const central = Buffer.concat(directory);
	const end = Buffer.alloc(18);
	end.writeUInt16LE(files.length, 4);
	end.writeUInt16LE(files.length, 6);
	end.writeUInt32LE(central.length, 8);
	end.writeUInt32LE(offset, 12);
	return Buffer.concat([...parts, central, Buffer.from('PK\x05\x06'), end]);
}

type Cell = string | number | boolean | { date: number; time?: boolean };

/** The bytes of an `.xlsx` workbook of these sheets; a date is its day number in Excel, a fraction a time of day. */
export function workbookBytes(
	sheets: Readonly<Record<string, readonly (readonly (Cell | null)[])[]>>,
	rawSheets: Readonly<Record<string, string>> = {}
): Buffer {
	const xml: [string, string][] = [
		...Object.entries(sheets).map(([name, rows]): [string, string] => [name, sheetXml(rows)]),
		...Object.entries(rawSheets)
	];
	const list = xml.map(
		([name], at) => `<sheet name="${escape(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`
	);
	const relations = xml.map(
		(_, at) =>
			`<Relationship Id="rId${at + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`
	);
	return zipBytes([
		{ name: '[Content_Types].xml', content: '<Types/>' },
		{
			name: 'xl/workbook.xml',
			content: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list.join('')}</sheets></workbook>`
		},
		{
			name: 'xl/_rels/workbook.xml.rels',
			content: `<Relationships>${relations.join('')}</Relationships>`
		},
		{
			name: 'xl/styles.xml',
			content: `<styleSheet xmlns="${MAIN}"><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0" applyNumberFormat="1"/><xf numFmtId="20" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`
		},
		...xml.map(([, content], at) => ({ name: `xl/worksheets/sheet${at + 1}.xml`, content }))
	]);
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function sheetXml(rows: readonly (readonly (Cell | null)[])[]): string {
	const lines = rows.map((cells, row) => {
		const written = cells.map((cell, column) => cellXml(cell, `${letters(column)}${row + 1}`));
		return `<row r="${row + 1}">${written.join('')}</row>`;
	});
	return `<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

function cellXml(cell: Cell | null, address: string): string {
	if (cell === null) return '';
	if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
	if (typeof cell === 'boolean') return `<c r="${address}" t="b"><v>${cell ? 1 : 0}</v></c>`;
	if (typeof cell === 'object')
		return `<c r="${address}" s="${cell.time ? 2 : 1}"><v>${cell.date}</v></c>`;
	return `<c r="${address}" t="inlineStr"><is><t>${escape(cell)}</t></is></c>`;
}

const letters = (column: number): string =>
	(column >= 26 ? letters(Math.floor(column / 26) - 1) : '') +
	String.fromCharCode(65 + (column % 26));

const escape = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
