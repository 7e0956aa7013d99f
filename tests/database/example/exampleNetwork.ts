import { operator, signedIn, type Caller, type TestDatabase } from '../harness/TestDatabase.ts';
import { examplePersons, exampleRows } from './exampleRows.ts';
import { nextIds, type Ids } from './ids.ts';

/** A network made through the same functions that the app calls. */
export interface ExampleNetwork {
	readonly id: Ids;
	readonly network: string;
	readonly slug: string;
	readonly owner: Caller;
}

let slugs = 0;

/** An empty network with an owner who may publish. */
export async function emptyNetwork(database: TestDatabase): Promise<ExampleNetwork> {
	const id = nextIds();
	const slug = `beispiel-${++slugs}`;
	await database.asRole(operator, 'select public.create_network($1, $2, $3, $4, $5)', [
		id('network'),
		slug,
		JSON.stringify({ de: 'Beispiel' }),
		id('user', 0),
		'Olga Eigen'
	]);
	return { id, slug, network: id('network'), owner: signedIn(id('user', 0)) };
}

/** The example rows, saved as the first change. */
export async function exampleNetwork(database: TestDatabase): Promise<ExampleNetwork> {
	const example = await emptyNetwork(database);
	const { id } = example;
	await applyChanges(database, example, 0, [changeOf(id('change', 1))], {
		upsert: exampleRows(id),
		personal: examplePersons(id)
	});
	await applyChanges(database, example, 1, [changeOf(id('change', 2), 'changeNetwork')], {
		upsert: {
			networks: [
				{
					id: example.network,
					slug: example.slug,
					title: { de: 'Beispiel' },
					publisher: 'Stadt',
					anchor_id: id('organization', 1)
				}
			]
		}
	});
	await database.asRole(example.owner, 'select public.name_version($1, $2, $3, $4, $5)', [
		example.network,
		id('version'),
		1,
		'Erste Fassung',
		null
	]);
	return example;
}

export const changeOf = (id: string, command = 'batch', patches: unknown[] = []) => ({
	id,
	command,
	at: '2026-11-22T13:03:00.000Z',
	patches,
	undoes: null
});

export interface SaveStatus {
	readonly status: 'saved' | 'stale' | 'known';
	readonly revision: number;
}

/** Saves as the owner, or as `caller`. */
export async function applyChanges(
	database: Pick<TestDatabase, 'asRole'>,
	example: ExampleNetwork,
	head: number,
	changes: unknown[],
	rows: unknown = {},
	caller: Caller = example.owner
): Promise<SaveStatus> {
	const [row] = await database.asRole<{ reply: SaveStatus }>(
		caller,
		'select public.apply_changes($1, $2, $3, $4) as reply',
		[example.network, head, JSON.stringify(changes), JSON.stringify(rows)]
	);
	if (!row) throw new Error('apply_changes gives one row');
	return row.reply;
}

/** Publishes as the owner from the present head. */
export async function publish(
	database: TestDatabase,
	example: ExampleNetwork,
	kind: 'map' | 'guide',
	options: { hash?: string; head?: number; slots?: unknown; files?: unknown[] } = {}
): Promise<{ status: string; number: number; id: string }> {
	const head =
		options.head ??
		Number(
			(
				await database.asAdmin('select revision from public.networks where id = $1', [
					example.network
				])
			)[0]?.['revision']
		);
	const [row] = await database.asRole<{ reply: { status: string; number: number; id: string } }>(
		example.owner,
		'select public.publish_edition($1, $2, $3, $4, $5, $6, $7) as reply',
		[
			example.network,
			kind,
			example.id(kind, 1),
			head,
			options.hash ?? 'a'.repeat(64),
			JSON.stringify(options.slots ?? {}),
			JSON.stringify(options.files ?? [picture])
		]
	);
	if (!row) throw new Error('publish_edition gives one row');
	return row.reply;
}

const picture = {
	name: 'map.svg',
	mediaType: 'image/svg+xml',
	base64: Buffer.from('<svg/>').toString('base64')
};
