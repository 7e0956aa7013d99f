import type { TestDatabase } from '../harness/TestDatabase.ts';
import type { ExampleNetwork } from './exampleNetwork.ts';

/** Content of an edition: lists of objects, and single objects. */
export type Content = Record<string, Record<string, unknown>[]> &
	Record<string, Record<string, unknown>>;

/** What the owner would publish now. */
export async function draft(
	database: TestDatabase,
	{ id, network, owner }: ExampleNetwork,
	kind: 'map' | 'guide'
): Promise<Content> {
	const [row] = await database.asRole<{ reply: { content: Content } }>(
		owner,
		'select public.edition_draft($1, $2, $3) as reply',
		[network, kind, id(kind, 1)]
	);
	if (!row) throw new Error('edition_draft gives one row');
	return row.reply.content;
}

/** The bytes of map and guide; as the owner, or as superuser within the transaction of a test. */
export async function contents(
	database: TestDatabase,
	example: ExampleNetwork,
	asOwner = true
): Promise<string> {
	if (asOwner) {
		const drafts = [await draft(database, example, 'map'), await draft(database, example, 'guide')];
		return drafts.map((content) => JSON.stringify(content)).join('\n');
	}
	const { id, network } = example;
	const rows = await database.asAdmin<{ content: unknown }>(
		`select private.public_content($1, 'map', $2) as content
		union all select private.public_content($1, 'guide', $3)`,
		[network, id('map', 1), id('guide', 1)]
	);
	return rows.map((row) => JSON.stringify(row.content)).join('\n');
}
