import type { Kysely } from 'kysely';

/** LANDED: never change this file. A new need is a new migration. */
export async function up({ schema }: Kysely<never>): Promise<void> {
	await schema
		.createTable('desk_identity')
		.addColumn('issuer', 'text', (column) => column.notNull())
		.addColumn('subject', 'text', (column) => column.notNull())
		.addColumn('account_id', 'text', (column) =>
			column.notNull().unique().references('desk_account.id')
		)
		.addPrimaryKeyConstraint('desk_identity_key', ['issuer', 'subject'])
		.execute();
	await schema
		.createTable('desk_passkey')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('account_id', 'text', (column) => column.notNull().references('desk_account.id'))
		.addColumn('public_key', 'text', (column) => column.notNull())
		.addColumn('counter', 'integer', (column) => column.notNull())
		.addColumn('name', 'text', (column) => column.notNull())
		.addColumn('added_at', 'text', (column) => column.notNull())
		.execute();
	await schema
		.createTable('desk_single_use')
		.addColumn('token_sha256', 'text', (column) => column.primaryKey())
		.addColumn('purpose', 'text', (column) => column.notNull())
		.addColumn('sealed', 'text', (column) => column.notNull())
		.addColumn('expires_at', 'text', (column) => column.notNull())
		.execute();
	await schema
		.createIndex('desk_passkey_account')
		.on('desk_passkey')
		.column('account_id')
		.execute();
}
