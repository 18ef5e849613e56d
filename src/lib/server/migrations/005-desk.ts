import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { chained, FIRST_HASH } from '../audit-chain.ts';
import type { AuditRow } from '../audit-chain.ts';

interface Before {
	audit: AuditRow & { seq: number | null; hash: string | null };
	audit_head: { id: number; seq: number; hash: string };
}

/** LANDED: never change this file. A new need is a new migration. */
export async function up(database: Kysely<never>): Promise<void> {
	await rolesAndSecondFactor(database);
	await cases(database);
	await auditChain(database);
}

/** Whoever has an account may go on with what they could do before, and sessions that are open stay open. */
async function rolesAndSecondFactor(database: Kysely<never>): Promise<void> {
	const { schema } = database;
	await schema
		.createTable('desk_role')
		.addColumn('account_id', 'text', (column) => column.notNull().references('desk_account.id'))
		.addColumn('role', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('desk_role_key', ['account_id', 'role'])
		.execute();
	for (const role of ['linkWorker', 'editor'])
		await sql`insert into desk_role (account_id, role) select id, ${role} from desk_account`.execute(
			database
		);
	await schema
		.createTable('desk_recovery')
		.addColumn('code_hmac', 'text', (column) => column.primaryKey())
		.addColumn('account_id', 'text', (column) => column.notNull().references('desk_account.id'))
		.addColumn('used_at', 'text')
		.execute();
	await schema.alterTable('desk_account').addColumn('totp_secret', 'text').execute();
	await schema.alterTable('desk_account').addColumn('totp_step', 'integer').execute();
	await schema.alterTable('desk_session').addColumn('second_factor_at', 'text').execute();
	await schema.alterTable('desk_session').addColumn('offer', 'text').execute();
	await schema
		.alterTable('desk_session')
		.addColumn('tries', 'integer', (column) => column.notNull().defaultTo(0))
		.execute();
	await schema
		.alterTable('desk_session')
		.addColumn('device', 'text', (column) => column.notNull().defaultTo(''))
		.execute();
	await sql`update desk_session set second_factor_at = created_at`.execute(database);
	await schema
		.createIndex('desk_session_account')
		.on('desk_session')
		.columns(['account_id', 'ended_at'])
		.execute();
}

async function cases(database: Kysely<never>): Promise<void> {
	const { schema } = database;
	await schema
		.createTable('referral_case')
		.addColumn('referral_id', 'text', (column) =>
			column.primaryKey().references('referral.id').onDelete('cascade')
		)
		.addColumn('team', 'text', (column) => column.notNull())
		.addColumn('version', 'integer', (column) => column.notNull().defaultTo(0))
		.addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
		.addColumn('assigned_to', 'text')
		.addColumn('open_for', 'text')
		.addColumn('raised_at', 'text')
		.addColumn('check_first', 'text')
		.addColumn('names_at', 'text')
		.execute();
	await sql`insert into referral_case (referral_id, team) select id, team from referral`.execute(
		database
	);
	await schema
		.createTable('case_event')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('referral_id', 'text', (column) =>
			column.notNull().references('referral.id').onDelete('cascade')
		)
		.addColumn('version', 'integer', (column) => column.notNull())
		.addColumn('at', 'text', (column) => column.notNull())
		.addColumn('actor', 'text', (column) => column.notNull())
		.addColumn('kind', 'text', (column) => column.notNull())
		.addColumn('detail', 'text', (column) => column.notNull())
		.addColumn('ciphertext', 'text', (column) => column.notNull())
		.execute();
	await schema
		.createTable('case_name')
		.addColumn('token', 'text', (column) => column.notNull())
		.addColumn('referral_id', 'text', (column) =>
			column.notNull().references('referral.id').onDelete('cascade')
		)
		.addPrimaryKeyConstraint('case_name_key', ['token', 'referral_id'])
		.execute();
	await schema
		.createTable('desk_draft')
		.addColumn('account_id', 'text', (column) => column.notNull().references('desk_account.id'))
		.addColumn('referral_id', 'text', (column) =>
			column.notNull().references('referral.id').onDelete('cascade')
		)
		.addColumn('at', 'text', (column) => column.notNull())
		.addColumn('ciphertext', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('desk_draft_key', ['account_id', 'referral_id'])
		.execute();
	const indexes = {
		case_event: ['referral_id', 'version'],
		case_name: ['referral_id'],
		referral: ['team', 'status', 'due_on', 'id']
	};
	for (const [table, columns] of Object.entries(indexes))
		await schema.createIndex(`${table}_by`).on(table).columns(columns).execute();
	for (const column of ['open_for', 'raised_at', 'check_first', 'names_at'])
		await schema
			.createIndex(`referral_case_${column}`)
			.on('referral_case')
			.columns(['team', column, 'referral_id'])
			.execute();
}

/** Rows from before the chain are taken into it in the order of their times. */
async function auditChain(database: Kysely<Before>): Promise<void> {
	const { schema } = database;
	await schema.alterTable('audit').addColumn('seq', 'integer').execute();
	await schema.alterTable('audit').addColumn('hash', 'text').execute();
	await schema.createIndex('audit_seq').unique().on('audit').column('seq').execute();
	await schema
		.createTable('audit_head')
		.addColumn('id', 'integer', (column) => column.primaryKey())
		.addColumn('seq', 'integer', (column) => column.notNull())
		.addColumn('hash', 'text', (column) => column.notNull())
		.execute();
	const rows = await database.selectFrom('audit').selectAll().orderBy('at').orderBy('id').execute();
	let head = { seq: 0, hash: FIRST_HASH };
	for (const row of rows) {
		head = chained(head, row);
		await database.updateTable('audit').set(head).where('id', '=', row.id).execute();
	}
	await database
		.insertInto('audit_head')
		.values({ id: 1, ...head })
		.execute();
}
