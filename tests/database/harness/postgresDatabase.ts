import pg, { type Client } from 'pg';
import { embeddedGrants, hostedDefaults, migrations, rolesBefore } from './migrations.ts';
import { startCluster, superuser } from './postgresCluster.ts';
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

/** Real PostgreSQL in a cluster of its own, migrated by a role without superuser rights. */
export async function openPostgres(): Promise<PostgresTestDatabase> {
	const cluster = await startCluster();
	const connect = async (user: string, database: string) => {
		const client = new pg.Client({ host: cluster.folder, user, database });
		await client.connect();
		return client;
	};

	const first = await connect(superuser, 'postgres');
	await first.query(rolesBefore + hostedOwner);
	await first.query('create database wegenetz owner postgres');
	await first.end();

	const owner = await connect('postgres', 'wegenetz');
	await owner.query(hostedDefaults);
	for (const { name, sql } of migrations()) {
		await owner.query(sql).catch((cause: unknown) => {
			throw new Error(`${name} does not run on PostgreSQL`, { cause });
		});
	}
	await owner.end();

	const admin = await connect(superuser, 'wegenetz');
	await admin.query(embeddedGrants);
	return {
		engine: 'postgres',
		asRole: (caller, sql, params) => inTransaction(admin, caller, sql, params),
		asAdmin: async (sql, params) => (await admin.query(sql, params)).rows as never[],
		execute: async (sql) => {
			await admin.query(sql);
		},
		connect: async () => {
			const client = await connect(superuser, 'wegenetz');
			return {
				asRole: (caller, sql, params) => inTransaction(client, caller, sql, params),
				close: () => client.end()
			};
		},
		close: async () => {
			await admin.end();
			await cluster.stop();
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
