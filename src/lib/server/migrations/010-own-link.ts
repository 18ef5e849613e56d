import type { Kysely } from 'kysely';

/** LANDED: never change this file. A new need is a new migration. */
export async function up({ schema }: Kysely<never>): Promise<void> {
	await schema
		.createTable('own_link')
		.addColumn('token_sha256', 'text', (column) => column.primaryKey())
		.addColumn('referral_id', 'text', (column) => column.notNull().references('referral.id'))
		.addColumn('expires_at', 'text', (column) => column.notNull())
		.execute();
	await schema.createIndex('own_link_referral').on('own_link').column('referral_id').execute();
}
