import type { TestDatabase } from '../harness/TestDatabase.ts';
import type { ExampleNetwork } from './exampleNetwork.ts';

/** Erases the person of the nth contact, as the owner. */
export async function erasePerson(
	database: TestDatabase,
	{ id, network, owner }: ExampleNetwork,
	n: number
) {
	const [row] = await database.asRole<{ reply: unknown }>(
		owner,
		'select public.erase_person($1, $2) as reply',
		[network, id('contact', n)]
	);
	return row?.reply;
}
