import type { Kysely } from 'kysely';

/** LANDED: never change this file. A new need is a new migration. */
export async function up(database: Kysely<never>): Promise<void> {
	const { schema } = database;
	await schema
		.createTable('unmet_need')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('day', 'text', (column) => column.notNull())
		.addColumn('topics', 'text', (column) => column.notNull())
		.addColumn('needs', 'text', (column) => column.notNull())
		.addColumn('times', 'text', (column) => column.notNull())
		.addColumn('outcode', 'text', (column) => column.notNull())
		.execute();
	await schema.createIndex('unmet_need_day').on('unmet_need').columns(['day']).execute();
}
