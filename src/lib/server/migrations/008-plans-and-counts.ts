import type { Kysely } from 'kysely';

/** LANDED: never change this file. A new need is a new migration. */
export async function up(database: Kysely<never>): Promise<void> {
	await plans(database);
	await counts(database);
	await directory(database);
}

async function plans({ schema }: Kysely<never>): Promise<void> {
	const ofRequest = (name: string) =>
		schema
			.createTable(name)
			.addColumn('referral_id', 'text', (column) =>
				column.notNull().references('referral.id').onDelete('cascade')
			);
	await ofRequest('case_plan')
		.addColumn('version', 'integer', (column) => column.notNull())
		.addColumn('id', 'text', (column) => column.notNull())
		.addColumn('at', 'text', (column) => column.notNull())
		.addColumn('actor', 'text', (column) => column.notNull())
		.addColumn('ciphertext', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('case_plan_key', ['referral_id', 'version'])
		.execute();
	await ofRequest('plan_link')
		.addColumn('token_sha256', 'text', (column) => column.primaryKey())
		.addColumn('made_at', 'text', (column) => column.notNull())
		.addColumn('expires_at', 'text', (column) => column.notNull())
		.addColumn('ended_at', 'text')
		.execute();
	await schema.createIndex('plan_link_referral').on('plan_link').column('referral_id').execute();
	await ofRequest('case_share')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('at', 'text', (column) => column.notNull())
		.addColumn('actor', 'text', (column) => column.notNull())
		.addColumn('recipient', 'text', (column) => column.notNull())
		.addColumn('how', 'text', (column) => column.notNull())
		.addColumn('withdrawn_at', 'text')
		.addColumn('ciphertext', 'text', (column) => column.notNull())
		.execute();
	await schema.createIndex('case_share_referral').on('case_share').column('referral_id').execute();
}

async function counts({ schema }: Kysely<never>): Promise<void> {
	await schema
		.createTable('answer_link')
		.addColumn('token_sha256', 'text', (column) => column.primaryKey())
		.addColumn('team', 'text', (column) => column.notNull())
		.addColumn('about', 'text', (column) => column.notNull())
		.addColumn('expires_on', 'text', (column) => column.notNull())
		.execute();
	await schema
		.createTable('answer')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('month', 'text', (column) => column.notNull())
		.addColumn('team', 'text', (column) => column.notNull())
		.addColumn('about', 'text', (column) => column.notNull())
		.addColumn('turn', 'text', (column) => column.notNull())
		.addColumn('sealed', 'text', (column) => column.notNull())
		.execute();
	await schema.createIndex('answer_team').on('answer').columns(['team', 'month']).execute();
	await schema
		.createTable('tally')
		.addColumn('period', 'text', (column) => column.notNull())
		.addColumn('kind', 'text', (column) => column.notNull())
		.addColumn('team', 'text', (column) => column.notNull())
		.addColumn('name', 'text', (column) => column.notNull())
		.addColumn('count', 'integer', (column) => column.notNull())
		.addPrimaryKeyConstraint('tally_key', ['period', 'kind', 'team', 'name'])
		.execute();
}

async function directory({ schema }: Kysely<never>): Promise<void> {
	await schema
		.createTable('activity_note')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('activity', 'text', (column) => column.notNull())
		.addColumn('at', 'text', (column) => column.notNull())
		.addColumn('actor', 'text', (column) => column.notNull())
		.addColumn('words', 'text', (column) => column.notNull())
		.execute();
	await schema
		.createIndex('activity_note_by')
		.on('activity_note')
		.columns(['activity', 'at'])
		.execute();
	await schema
		.createTable('kiosk_address')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('library', 'text', (column) => column.notNull())
		.addColumn('path', 'text', (column) => column.notNull())
		.addColumn('made_at', 'text', (column) => column.notNull())
		.execute();
}
