import { TEMPLATE_COLUMNS } from './template.ts';

const EXAMPLE: Partial<Record<(typeof TEMPLATE_COLUMNS)[number], string>> = {
	id: 'tuesday-craft-table',
	name: 'Tuesday craft table',
	summary: 'Bring something to make, or make something of ours.',
	description:
		'A table, a kettle and a cupboard of odds and ends. Stay for ten minutes or the whole morning.',
	organisation: 'Example Street Hall Committee',
	website: 'https://www.example.org/craft-table',
	topics: 'arts; company',
	keywords: 'craft group; sewing; card making',
	'join by': 'in person',
	venue: 'Example Street Hall',
	address: '1 Example Street',
	when: 'Tuesdays 10am to 12pm',
	cost: '£1, tea included',
	'cost amount': '1',
	'who for': 'Anyone over 18',
	'minimum age': '18',
	'how to join': 'drop in',
	phone: '0191 498 0199',
	email: 'craft@example.org',
	'first visit': 'Somebody at the door will show you round. You can just watch.',
	'step free': 'yes',
	'near bus stop': 'yes',
	status: 'running',
	'last checked': '2026-11-03'
};

/** The catalogue template as a sheet to fill in: its columns, and one row to write over. */
export function templateSheet(): string {
	const row = TEMPLATE_COLUMNS.map((column) => EXAMPLE[column] ?? '');
	return `${[TEMPLATE_COLUMNS, row].map((cells) => cells.map(quote).join(',')).join('\r\n')}\r\n`;
}

const quote = (cell: string): string =>
	/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
