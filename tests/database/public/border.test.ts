import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apply } from '#domain/commands/apply.ts';
import type { Command } from '#domain/commands/Command.ts';
import type { Change, Patch } from '#domain/history/Change.ts';
import type { Network } from '#domain/network/Network.ts';
import type { Id } from '#domain/shared/Id.ts';
import type { Json } from '#domain/shared/Json.ts';
import { publishNetwork } from '#publishing/server/publishNetwork.ts';
import type { Backend } from '#storage/server/backend/Backend.ts';
import { loadExampleNetworks } from '#storage/server/exampleNetworks.ts';
import { readNetwork, saveChanges } from '#storage/server/networks.ts';
import { openTestBackend, signUp } from '#storage/server/testing/testBackend.ts';
import { candidates, canaryOf, internalFields, type InternalField } from './internalFields.ts';
import { printedText, publicBytes, type PublicBytes } from './publicBytes.ts';

const slug = 'weimar-2015';
const origin = 'http://netz.test';
const newTitle = 'Oeffentlicher Kanarienvogel';
let backend: Backend;
let network: Network;
let revision: number;
let before: PublicBytes;
let partner: Id;

async function reload(): Promise<void> {
	const loaded = await readNetwork(backend.service(), slug);
	if (!loaded.ok) throw new Error(loaded.error);
	({ network, revision } = loaded.value);
}

async function save(change: Change): Promise<void> {
	const saved = await saveChanges(backend.service(), network.id, {
		base: revision,
		changes: [change]
	});
	if (!saved.ok || saved.value.conflicts.length > 0) throw new Error(JSON.stringify(saved));
	await reload();
}

async function run(command: Command): Promise<Id> {
	const stamp = { changeId: randomUUID(), at: new Date().toISOString() };
	const applied = apply(network, command, stamp);
	if (!applied.ok) throw new Error(JSON.stringify(applied.error));
	await save(applied.value.change);
	return 'id' in command ? command.id : network.id;
}

/** Publishes all and says what became of it. */
async function publish(): Promise<readonly string[]> {
	const reports = await publishNetwork(backend.service(), { id: network.id, slug }, { origin });
	return reports.map(({ outcome }) =>
		outcome.status === 'failed' ? JSON.stringify(outcome.failure) : outcome.status
	);
}

/** Writes one internal field of every public object of its collection. */
async function write({ collection, field, spec }: InternalField, value: Json): Promise<void> {
	const personal: Record<Id, string> = {};
	const patches = Object.values(network[collection]).flatMap((object): Patch[] => {
		if ('visibility' in object && object.visibility === 'internal') return [];
		const held = object[field as keyof typeof object] as unknown as Json;
		if (spec.kind === 'record') {
			return Object.entries(value as Record<string, Json>).map(([key, each]) => ({
				op: 'set',
				collection,
				id: object.id,
				path: `${field}.${key}`,
				before: null,
				after: each
			}));
		}
		if (spec.kind === 'set') {
			const members = new Set(held as readonly string[]);
			return (value as readonly string[])
				.filter((each) => !members.has(each))
				.map((each) => ({ op: 'add', collection, id: object.id, path: field, value: each }));
		}
		const after = spec.kind === 'person' ? randomUUID() : value;
		if (spec.kind === 'person') personal[after as Id] = String(value);
		if (JSON.stringify(held) === JSON.stringify(after)) return [];
		return [{ op: 'set', collection, id: object.id, path: field, before: held, after }];
	});
	const at = new Date().toISOString();
	await save({ id: randomUUID(), command: 'border', at, patches, undoes: null, personal });
}

/** One that every public view shows, the map too: ids are made by chance, names are not. */
function partnerOnTheMap(): Id {
	const found = Object.values(network.organizations).find(({ name }) => name === 'Stadt Weimar');
	if (!found) throw new Error('no partner');
	return found.id;
}

beforeAll(async () => {
	backend = await openTestBackend();
	const owner = await signUp(backend, 'Ida');
	await loadExampleNetworks(backend, owner.account);
	await reload();
	partner = partnerOnTheMap();
	// Without a brand there is neither stylesheet nor logo to ask for.
	const drawing =
		'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>';
	await run({
		type: 'changeNetwork',
		fields: {
			brandColour: '#00554d',
			logo: `data:image/svg+xml;base64,${btoa(drawing)}`,
			statements: { imprintProvider: 'Stadt Weimar' }
		}
	});
	// The example has neither offers, places nor contacts: every table must have a public object.
	await run({
		type: 'addService',
		id: randomUUID(),
		fields: { organization: partner, name: { de: 'Öffentliche Beratung' } }
	});
	await run({
		type: 'addLocation',
		id: randomUUID(),
		fields: { organization: partner, name: { de: 'Öffentliche Nebenstelle' } }
	});
	const contact = await run({
		type: 'addContact',
		id: randomUUID(),
		fields: { organization: partner, title: { de: 'Öffentliche Anmeldung' } }
	});
	await run({
		type: 'setPerson',
		contact,
		ids: { name: randomUUID() },
		name: 'Vorher',
		basis: 'Einwilligung',
		scope: 'internal'
	});
	expect(await publish()).toEqual(['published', 'published']);
	before = await publicBytes(backend);
}, 180_000);

afterAll(() => backend.close());

describe('the border between what is internal and what is public', () => {
	it('is asked about every internal field of every table', () => {
		expect(internalFields.length).toBeGreaterThan(15);
		for (const internal of internalFields) {
			expect(Object.keys(network[internal.collection])).not.toEqual([]);
			expect({ ...internal, values: candidates(internal, partner).length > 0 }).toEqual({
				...internal,
				values: true
			});
		}
	});

	it.each(internalFields.map((internal) => [`${internal.collection}.${internal.field}`, internal]))(
		'makes no new edition when %s changes to any sort of value',
		async (_name, internal) => {
			for (const value of candidates(internal as InternalField, partner)) {
				await write(internal as InternalField, value);
				expect({ value, outcome: await publish() }).toEqual({
					value,
					outcome: ['unchanged', 'unchanged']
				});
			}
			expect(await publicBytes(backend)).toEqual(before);
		},
		120_000
	);

	it('lets no internal word through to any public byte, even when all is published anew', async () => {
		for (const internal of internalFields) {
			const canary = candidates(internal, partner).find((value) => canaryIn(value, internal));
			if (canary !== undefined) await write(internal, canary);
		}
		const words = internalFields.map(canaryOf).filter((word) => inStore(word));
		expect(words.length).toBeGreaterThan(10);
		await run({ type: 'changeOrganization', id: partner, fields: { name: newTitle } });
		expect(await publish()).toEqual(['published', 'published']);
		const after = await publicBytes(backend);
		const printed = (await printedText(backend)).toLowerCase();
		for (const [address, bytes] of after) {
			for (const word of words)
				expect({ address, word, found: bytes.toLowerCase().includes(word) }).toEqual({
					address,
					word,
					found: false
				});
		}
		for (const word of words) expect(printed).not.toContain(word);
		// The eyes of this test: a public word is seen wherever the entry stands.
		for (const [address, bytes] of after) {
			if (
				/weimar-2015(?:\/(?:accessibility|imprint|privacy))?$|\.pdf$|\/(?:brand|logo)-/u.test(
					address
				)
			)
				continue;
			expect({ address, seen: bytes.includes('Kanarienvogel') }).toEqual({ address, seen: true });
		}
		expect(printed).toContain('kanarienvogel');
	}, 120_000);
});

const canaryIn = (value: Json, internal: InternalField): boolean =>
	JSON.stringify(value).includes(canaryOf(internal));

/** Whether a canary really lies in the network: only then its absence says something. */
const inStore = (word: string): boolean => JSON.stringify(network).includes(word);
