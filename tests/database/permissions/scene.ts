import { mostOwnNetworks } from '#domain/firstRun/newNetworkWish.ts';
import { uuid } from '../example/ids.ts';
import { exampleNetwork, emptyNetwork, publish } from '../example/exampleNetwork.ts';
import { operator, type Caller, type TestDatabase } from '../harness/TestDatabase.ts';
import { busyEditor, callers, members, type Column } from './people.ts';

export interface TableOfScene {
	/** Column that tells the rows apart. */
	readonly key: string;
	/** Every key of the network. */
	readonly all: readonly string[];
	/** One row as JSON. */
	readonly sample: Readonly<Record<string, unknown>>;
}

/** The network that the expectations are about, everybody who asks, and the keys of all rows. */
export interface Scene {
	readonly network: string;
	/** A second network, of the owner in the column `elsewhere`. */
	readonly elsewhere: string;
	readonly callers: Readonly<Record<Column, Caller>>;
	readonly id: (
		kind: 'contact' | 'map' | 'change' | 'topic' | 'user' | 'network',
		n?: number
	) => string;
	readonly tables: ReadonlyMap<string, TableOfScene>;
	/** Keys that the words `public` and `out` of the expectations stand for. */
	readonly words: Readonly<Record<string, readonly string[]>>;
}

/** One row at least in every table, with something hidden wherever there is something to hide. */
export async function setScene(database: TestDatabase): Promise<Scene> {
	const example = await exampleNetwork(database);
	const elsewhere = await emptyNetwork(database);
	const { id, network } = example;
	for (const { user, role, canPublish } of Object.values(members)) {
		await database.asRole(example.owner, 'select public.set_member($1, $2, $3, $4, $5)', [
			network,
			user,
			role,
			canPublish,
			role
		]);
	}

	await giveHistory(database, network, example.owner, id('topic', 7));
	await giveMuchWork(database);
	await publish(database, example, 'map', { hash: 'a'.repeat(64) });
	const out = await publish(database, example, 'map', { hash: 'b'.repeat(64) });
	await publish(database, example, 'guide');
	await database.asRole(example.owner, 'select public.withdraw_edition($1, $2, $3)', [
		network,
		'guide',
		id('guide', 1)
	]);
	await database.asRole(operator, 'select public.issue_sign_in_link($1, $2, $3)', [
		id('user', 0),
		'a'.repeat(64),
		'2999-01-01T00:00:00Z'
	]);
	await database.asRole(operator, "select public.count_attempt('scene', 1, 60)");
	await database.asRole(operator, 'select public.network_pulse($1, $2, $3)', [
		network,
		uuid(0xcc, 6),
		JSON.stringify([{ connection: uuid(0xcc, 7), person: id('user', 0), object: null }])
	]);

	return {
		network,
		elsewhere: elsewhere.network,
		id,
		callers: callers(example.owner.user ?? '', elsewhere.owner.user ?? ''),
		tables: await keysOfTables(database, network),
		words: {
			'public.organizations public': [id('organization', 1), id('organization', 2)],
			'public.locations public': [id('location', 1)],
			'public.services public': [id('service', 1)],
			'public.contacts public': [id('contact', 1), id('contact', 5)],
			'public.relations public': [id('relation', 1)],
			'public.editions out': [out.id],
			'public.edition_files out': [out.id]
		}
	};
}

/** Something in the bin and a named version. Revision 0, so that the head stays where it is. */
async function giveHistory(
	database: TestDatabase,
	network: string,
	owner: Caller,
	topic: string
): Promise<void> {
	const value = { name: { de: 'Weg' } };
	const patches = [{ op: 'delete', collection: 'topics', id: topic, value }];
	await database.asAdmin(
		`insert into public.journal (network_id, revision, change_id, author, command, change)
			values ($1, 0, $2, $3, 'removeTopic', $4)`,
		[network, uuid(0xcd, 1), owner.user, JSON.stringify({ patches, undoes: null })]
	);
	await database.asRole(owner, "select public.name_version($1, $2, 1, 'Stand', null)", [
		network,
		uuid(0xcd, 2)
	]);
}

/** Networks beside the one that is asked about, for the limit of `create_own_network`. */
async function giveMuchWork(database: TestDatabase): Promise<void> {
	for (let n = 1; n <= mostOwnNetworks; n++) {
		const beside = uuid(0xce, n);
		await database.asAdmin('insert into public.networks (id, slug) values ($1, $2)', [
			beside,
			`nebennetz-${n}`
		]);
		await database.asAdmin(
			`insert into public.members (network_id, user_id, role, can_publish, display_name)
				values ($1, $2, 'editor', false, 'E')`,
			[beside, busyEditor]
		);
	}
}

const keys: Readonly<Record<string, string>> = {
	'public.members': 'user_id',
	'public.journal': 'revision',
	'public.editions_internal': 'edition_id',
	'public.edition_files': 'edition_id',
	'private.sign_in_links': 'token_hash',
	'private.attempts': 'bucket',
	'private.presence': 'connection_id'
};

async function keysOfTables(database: TestDatabase, network: string): Promise<Scene['tables']> {
	const tables = new Map<string, TableOfScene>();
	for (const name of await tableNames(database)) {
		const key = keys[name] ?? 'id';
		const rows = await database.asAdmin<{ key: string; row: Record<string, unknown> }>(
			`select ${key}::text as key, to_jsonb(t) as row from ${name} as t where ${ofNetwork(name)} order by 1`,
			name.startsWith('private.') ? [] : [network]
		);
		expectRows(name, rows);
		tables.set(name, { key, all: rows.map((row) => row.key), sample: rows[0]?.row ?? {} });
	}
	return tables;
}

const ofNetwork = (table: string): string => {
	if (table.startsWith('private.')) return 'true';
	if (/^public\.networks(_internal)?$/.test(table)) return 'id = $1';
	if (table === 'public.edition_files') {
		return 'edition_id in (select e.id from public.editions as e where e.network_id = $1)';
	}
	return 'network_id = $1';
};

/** Every table of the schemas that are ours. */
export async function tableNames(database: TestDatabase): Promise<string[]> {
	const rows = await database.asAdmin<{ name: string }>(`
		select format('%s.%s', n.nspname, c.relname) as name
		from pg_catalog.pg_class as c join pg_catalog.pg_namespace as n on n.oid = c.relnamespace
		where n.nspname in ('public', 'private') and c.relkind in ('r', 'p', 'v', 'm', 'f')
		order by 1`);
	return rows.map((row) => row.name);
}

function expectRows(table: string, rows: readonly unknown[]): void {
	if (rows.length === 0)
		throw new Error(`the scene has no row in ${table}: the matrix would be blind`);
}
