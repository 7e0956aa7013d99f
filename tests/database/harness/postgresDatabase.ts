import { randomUUID } from 'node:crypto';
import pg, { type Client } from 'pg';
import { embeddedGrants, hostedDefaults, migrations, rolesBefore } from './migrations.ts';
import { superuser } from './postgresCluster.ts';
import {
	claimsOf,
	requestSettings,
	type Caller,
	type PostgresTestDatabase
} from './TestDatabase.ts';

// bigint as a number and dates as text, as PGlite's JSON and PostgREST have them.
pg.types.setTypeParser(20, Number);
pg.types.setTypeParser(1082, (text) => text);

/** `postgres` as on hosted Supabase: it makes the schema, but is no superuser. */
const hostedOwner = `
	create role postgres login createrole createdb replication bypassrls;
	grant anon, authenticated, service_role to postgres;
`;

const template = 'migrated';

const connect = async (folder: string, user: string, database: string): Promise<Client> => {
	const client = new pg.Client({ host: folder, user, database });
	await client.connect();
	return client;
};

/** A database with all migrations, made by a role without superuser rights, for others to copy. */
export async function makeTemplate(folder: string): Promise<void> {
	const first = await connect(folder, superuser, 'postgres');
	await first.query(rolesBefore + hostedOwner);
	await first.query(`create database ${template} owner postgres`);
	await first.end();

	const owner = await connect(folder, 'postgres', template);
	await owner.query(hostedDefaults);
	for (const { name, sql } of migrations()) {
		await owner.query(sql).catch((cause: unknown) => {
			throw new Error(`${name} does not run on PostgreSQL`, { cause });
		});
	}
	await owner.end();

	const admin = await connect(folder, superuser, template);
	await admin.query(embeddedGrants);
	await admin.end();
}

/** A copy of the template in real PostgreSQL. Roles are those of all copies. */
export async function openPostgres(folder: string): Promise<PostgresTestDatabase> {
	const database = `test_${randomUUID().replaceAll('-', '')}`;
	const first = await connect(folder, superuser, 'postgres');
	await first.query(`create database ${database} template ${template}`);
	const admin = await connect(folder, superuser, database);
	return {
		engine: 'postgres',
		asRole: (caller, sql, params) => inTransaction(admin, caller, sql, params),
		asAdmin: async (sql, params) => (await admin.query(sql, params)).rows as never[],
		execute: async (sql) => {
			await admin.query(sql);
		},
		connect: async () => {
			const client = await connect(folder, superuser, database);
			return {
				asRole: (caller, sql, params) => inTransaction(client, caller, sql, params),
				close: () => client.end()
			};
		},
		close: async () => {
			await admin.end();
			await first.query(`drop database ${database} with (force)`);
			await first.end();
		}
	};
}

async function inTransaction<Row>(
	client: Client,
	caller: Caller,
	sql: string,
	params: unknown[] = []
): Promise<Row[]> {
	await client.query('begin');
	try {
		await client.query(requestSettings, [caller.role, claimsOf(caller)]);
		const { rows } = await client.query(sql, params);
		await client.query('commit');
		return rows as Row[];
	} catch (error) {
		await client.query('rollback');
		throw error;
	}
}
