import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Backend } from '#storage/server/backend/Backend.ts';
import {
	draftEdition,
	listEditions,
	listPublicEditions,
	publishEdition,
	readEdition,
	readEditionFile,
	readEditionHead,
	withdrawEdition
} from '#storage/server/editions.ts';
import { readSnapshot, saveChanges } from '#storage/server/networks.ts';
import {
	addMember,
	makeNetwork,
	openTestBackend,
	signUp,
	type SignedIn
} from '#storage/server/testing/testBackend.ts';
import { apply } from '#domain/commands/apply.ts';

let backend: Backend;
let owner: SignedIn;
let editor: SignedIn;
let network: string;
const map = randomUUID();
const hash = 'a'.repeat(64);
const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);

beforeAll(async () => {
	backend = await openTestBackend();
	owner = await signUp(backend, 'Anna');
	editor = await signUp(backend, 'Berta');
	network = await makeNetwork(backend, owner.account, 'probestadt');
	await addMember(backend, network, editor.account, 'editor');
	const loaded = await readSnapshot(owner.client, network);
	if (!loaded) throw new Error('no network');
	const applied = apply(
		loaded.network,
		{ type: 'addMap', id: map, fields: { slug: 'netzwerkkarte', title: { de: 'Karte' } } },
		{ changeId: randomUUID(), at: '2026-11-22T12:00:00.000Z' }
	);
	if (!applied.ok) throw new Error(applied.error.code);
	const request = { base: loaded.revision, changes: [applied.value.change] };
	const saved = await saveChanges(owner.client, network, request);
	if (!saved.ok) throw new Error(saved.error.code);
}, 60_000);

afterAll(() => backend.close());

const publish = async () => {
	const draft = await draftEdition(owner.client, network, 'map', map);
	if (!draft.ok) throw new Error(draft.error);
	const files = [{ name: 'page.de.svg', mediaType: 'image/svg+xml', bytes }];
	const { head } = draft.value;
	return publishEdition(owner.client, {
		network,
		kind: 'map',
		target: map,
		head,
		hash,
		slots: {},
		files
	});
};

it('is read by anybody once it is published, with its files byte for byte', async () => {
	const anyone = backend.anonymous();
	expect(await readEdition(anyone, 'probestadt', 'map', 'netzwerkkarte')).toBeNull();
	expect(await publish()).toMatchObject({ ok: true, value: { status: 'published', number: 1 } });
	const edition = await readEdition(anyone, 'probestadt', 'map', 'netzwerkkarte');
	expect(edition?.head).toMatchObject({ kind: 'map', number: 1, hash, showsPersons: false });
	expect(edition?.head.publishedAt).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
	expect(edition?.content.schema).toBe('wegenetz/map/1');
	expect(await readEditionHead(anyone, 'probestadt', 'map', 'netzwerkkarte')).toEqual(
		edition?.head
	);
	const file = await readEditionFile(anyone, edition?.head.id ?? '', 'page.de.svg');
	expect(file).toEqual({ mediaType: 'image/svg+xml', bytes });
	expect(await listPublicEditions(anyone, null)).toMatchObject([
		{ title: { de: 'Karte' }, networkTitle: { de: 'Netzwerk probestadt' }, head: { number: 1 } }
	]);
});

it('does not count on when nothing has changed', async () => {
	expect(await publish()).toMatchObject({ ok: true, value: { status: 'unchanged', number: 1 } });
});

it('needs the right to publish', async () => {
	expect(await draftEdition(editor.client, network, 'map', map)).toEqual({
		ok: false,
		error: 'not_allowed'
	});
	expect(await draftEdition(owner.client, network, 'map', randomUUID())).toEqual({
		ok: false,
		error: 'target_missing'
	});
});

it('is gone for the public when withdrawn, and kept for members', async () => {
	await withdrawEdition(owner.client, network, 'map', map);
	expect(await readEdition(backend.anonymous(), 'probestadt', 'map', 'netzwerkkarte')).toBeNull();
	expect(await listEditions(editor.client, network)).toMatchObject([
		{ target: map, isCurrent: false, head: { number: 1 } }
	]);
});
