import type { Kysely } from 'kysely';

/** LANDED: never change this file. A new need is a new migration. */
export async function up(database: Kysely<never>): Promise<void> {
	const { schema } = database;
	await schema
		.createTable('listing_report')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('activity', 'text', (column) => column.notNull())
		.addColumn('problem', 'text', (column) => column.notNull())
		.addColumn('words', 'text', (column) => column.notNull())
		.addColumn('received_at', 'text', (column) => column.notNull())
		.addColumn('done_at', 'text')
		.execute();
	await schema
		.createIndex('listing_report_done_received')
		.on('listing_report')
		.columns(['done_at', 'received_at'])
		.execute();
	await schema
		.createTable('lease')
		.addColumn('name', 'text', (column) => column.primaryKey())
		.addColumn('holder', 'text', (column) => column.notNull())
		.addColumn('ends_at', 'text', (column) => column.notNull())
		.execute();
	await schema
		.createTable('feed_refresh')
		.addColumn('feed', 'text', (column) => column.primaryKey())
		.addColumn('tried_at', 'text', (column) => column.notNull())
		.addColumn('outcome', 'text', (column) => column.notNull())
		.addColumn('reason', 'text', (column) => column.notNull())
		.addColumn('failures', 'integer', (column) => column.notNull())
		.execute();
}
