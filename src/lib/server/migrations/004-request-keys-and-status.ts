import type { Kysely } from 'kysely';

/** LANDED: never change this file. A new need is a new migration. */
export async function up(database: Kysely<never>): Promise<void> {
	const { schema } = database;
	// SQLite adds one column at a time.
	await schema
		.alterTable('referral')
		.addColumn('wrapped', 'integer', (column) => column.notNull().defaultTo(0))
		.execute();
	for (const name of ['lookup', 'closed_at', 'erase_after', 'erased_at'])
		await schema.alterTable('referral').addColumn(name, 'text').execute();
	await schema.createIndex('referral_lookup').on('referral').columns(['lookup']).execute();
	await schema
		.createIndex('referral_erase_after')
		.on('referral')
		.columns(['erase_after', 'erased_at'])
		.execute();
	await schema
		.createTable('contact_change')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('referral_id', 'text', (column) => column.notNull().references('referral.id'))
		.addColumn('at', 'text', (column) => column.notNull())
		.addColumn('ciphertext', 'text', (column) => column.notNull())
		.execute();
	await schema
		.createIndex('contact_change_referral')
		.on('contact_change')
		.columns(['referral_id', 'at'])
		.execute();
}
