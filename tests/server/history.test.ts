import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { apply } from '#domain/commands/apply.ts';
import type { Command } from '#domain/commands/Command.ts';
import type { Backend } from '#storage/server/backend/Backend.ts';
import { readHistory, readNetwork, saveChanges } from '#storage/server/networks.ts';
import {
	addMember,
	makeNetwork,
	openTestBackend,
	signUp,
	type SignedIn
} from '#storage/server/testing/testBackend.ts';

let backend: Backend;
let anna: SignedIn;
let counsellor: SignedIn;
let stranger: SignedIn;
let id: string;
const slug = 'verlaufstadt';
const partner = randomUUID();

/** Saves one change per command, as Anna. */
async function save(commands: readonly Command[]): Promise<void> {
	const loaded = await readNetwork(anna.client, slug);
	if (!loaded.ok) throw new Error(loaded.error);
	let { network } = loaded.value;
	const changes = commands.map((command) => {
		const applied = apply(network, command, {
			changeId: randomUUID(),
			at: '2026-11-26T10:00:00.000Z'
		});
		if (!applied.ok) throw new Error(applied.error.code);
		({ network } = applied.value);
		return applied.value.change;
	});
	const saved = await saveChanges(anna.client, id, { base: loaded.value.revision, changes });
	if (!saved.ok) throw new Error(saved.error.code);
}

beforeAll(async () => {
	backend = await openTestBackend();
	anna = await signUp(backend, 'Anna');
	counsellor = await signUp(backend, 'Bea');
	stranger = await signUp(backend, 'Fremd');
	id = await makeNetwork(backend, anna.account, slug);
	await addMember(backend, id, counsellor.account, 'counsellor');
	await save([
		{ type: 'addOrganization', id: partner, fields: { name: 'Partner 0' } },
		...Array.from({ length: 60 }, (_, count): Command => ({
			type: 'changeOrganization',
			id: partner,
			fields: { phone: `030 ${count}` }
		}))
	]);
}, 120_000);

afterAll(() => backend.close());

it('comes newest first, a page at a time, and every change once', async () => {
	const first = await readHistory(anna.client, id, null);
	expect(first.entries).toHaveLength(50);
	const second = await readHistory(anna.client, id, first.olderBefore);
	expect(second.olderBefore).toBeNull();
	const revisions = [...first.entries, ...second.entries].map(({ revision }) => revision);
	expect(revisions).toEqual([...new Set(revisions)].toSorted((a, b) => b - a));
	expect(revisions.length).toBeGreaterThanOrEqual(61);
	const added = second.entries.find(({ summary }) => summary.command === 'addOrganization');
	expect(added?.summary.objects[0]).toMatchObject({ id: partner, fate: 'added' });
});

it('says who it was and when, and no value', async () => {
	const { entries } = await readHistory(anna.client, id, null);
	expect(entries[0]).toMatchObject({ author: 'Anna', byOperator: false });
	expect(Number.isNaN(Date.parse(entries[0]?.at ?? ''))).toBe(false);
	expect(JSON.stringify(entries)).not.toContain('030 ');
});

it('is empty for a counsellor and for a stranger', async () => {
	for (const who of [counsellor, stranger]) {
		const history = await readHistory(who.client, id, null);
		expect(history).toEqual({ entries: [], olderBefore: null });
	}
});
