import type { Kysely } from 'kysely';

/** LANDED: never change this file. A new need is a new migration. */
export async function up(database: Kysely<never>): Promise<void> {
	const { schema } = database;
	await schema
		.createTable('referral')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('reference', 'text', (column) => column.notNull().unique())
		.addColumn('team', 'text', (column) => column.notNull())
		.addColumn('key_id', 'text', (column) => column.notNull())
		.addColumn('enc', 'text', (column) => column.notNull())
		.addColumn('ciphertext', 'text', (column) => column.notNull())
		.addColumn('sha256', 'text', (column) => column.notNull())
		.addColumn('received_at', 'text', (column) => column.notNull())
		.addColumn('due_on', 'text', (column) => column.notNull())
		.addColumn('status', 'text', (column) => column.notNull())
		.addColumn('status_changed_at', 'text', (column) => column.notNull())
		.addColumn('channel', 'text', (column) => column.notNull())
		.execute();
	await schema
		.createIndex('referral_team_received')
		.on('referral')
		.columns(['team', 'received_at'])
		.execute();
	await schema
		.createTable('desk_account')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('email', 'text', (column) => column.notNull().unique())
		.addColumn('password_hash', 'text')
		.addColumn('created_at', 'text', (column) => column.notNull())
		.addColumn('disabled_at', 'text')
		.execute();
	await schema
		.createTable('desk_membership')
		.addColumn('account_id', 'text', (column) => column.notNull().references('desk_account.id'))
		.addColumn('team', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('desk_membership_key', ['account_id', 'team'])
		.execute();
	await schema
		.createTable('desk_link')
		.addColumn('token_sha256', 'text', (column) => column.primaryKey())
		.addColumn('account_id', 'text', (column) => column.notNull().references('desk_account.id'))
		.addColumn('expires_at', 'text', (column) => column.notNull())
		.addColumn('used_at', 'text')
		.execute();
	await schema
		.createTable('desk_session')
		.addColumn('token_sha256', 'text', (column) => column.primaryKey())
		.addColumn('account_id', 'text', (column) => column.notNull().references('desk_account.id'))
		.addColumn('created_at', 'text', (column) => column.notNull())
		.addColumn('last_seen_at', 'text', (column) => column.notNull())
		.addColumn('ended_at', 'text')
		.execute();
	await schema
		.createTable('audit')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('at', 'text', (column) => column.notNull())
		.addColumn('actor', 'text', (column) => column.notNull())
		.addColumn('action', 'text', (column) => column.notNull())
		.addColumn('subject', 'text', (column) => column.notNull())
		.execute();
	await schema.createIndex('audit_subject').on('audit').columns(['subject', 'at']).execute();
}
