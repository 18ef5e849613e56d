import type { Kysely } from 'kysely';

/** LANDED: never change this file. A new need is a new migration. */
export async function up(database: Kysely<never>): Promise<void> {
	const { schema } = database;
	await schema
		.createTable('dispatch')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('referral_id', 'text', (column) =>
			column.notNull().references('referral.id').onDelete('cascade')
		)
		.addColumn('channel', 'text', (column) => column.notNull())
		.addColumn('state', 'text', (column) => column.notNull())
		.addColumn('turn_at', 'text', (column) => column.notNull())
		.addColumn('due_at', 'text', (column) => column.notNull())
		.addColumn('tries', 'integer', (column) => column.notNull().defaultTo(0))
		.addColumn('claimed_by', 'text')
		.addColumn('problem', 'text')
		.addColumn('sent_at', 'text')
		.execute();
	await schema
		.createIndex('dispatch_state')
		.on('dispatch')
		.columns(['state', 'due_at', 'turn_at'])
		.execute();
	await schema.createIndex('dispatch_referral').on('dispatch').columns(['referral_id']).execute();
	await schema.alterTable('referral').addColumn('delivered_at', 'text').execute();
	await schema
		.createIndex('referral_delivered')
		.on('referral')
		.columns(['delivered_at', 'status'])
		.execute();
}
