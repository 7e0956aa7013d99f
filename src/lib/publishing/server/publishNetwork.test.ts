import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apply } from '#domain/commands/apply.ts';
import type { Command } from '#domain/commands/Command.ts';
import type { Backend } from '#storage/server/backend/Backend.ts';
import { readEdition, readEditionFile } from '#storage/server/editions.ts';
import { readSnapshot, saveChanges } from '#storage/server/networks.ts';
import {
	addMember,
	makeNetwork,
	openTestBackend,
	signUp,
	type SignedIn
} from '#storage/server/testing/testBackend.ts';
import { publishNetwork } from './publishNetwork.ts';
import { publishStates } from './publishState.ts';

const origin = 'https://wegenetz.example.org';
const slug = 'teststadt';
const partner = randomUUID();

let backend: Backend;
let owner: SignedIn;
let network: { id: string; slug: string };

/** Sends a command the way an editor does. */
async function edit(command: Command): Promise<void> {
	const loaded = await readSnapshot(owner.client, network.id);
	if (!loaded) throw new Error('no network');
	const stamp = { changeId: randomUUID(), at: new Date().toISOString() };
	const applied = apply(loaded.network, command, stamp);
	if (!applied.ok) throw new Error(applied.error.code);
	const changes = [applied.value.change];
	const saved = await saveChanges(owner.client, network.id, { base: loaded.revision, changes });
	if (!saved.ok) throw new Error(saved.error.code);
}

const publish = async (client = owner.client) =>
	(await publishNetwork(client, network, { origin })).map(({ target, outcome }) => ({
		kind: target.kind,
		...outcome
	}));

const published = (number: number) => [
	{ kind: 'map', status: 'published', number },
	{ kind: 'guide', status: 'published', number }
];
const unchanged = (number: number) => [
	{ kind: 'map', status: 'unchanged', number },
	{ kind: 'guide', status: 'unchanged', number }
];

describe('publishing a network', { timeout: 120_000 }, () => {
	beforeAll(async () => {
		backend = await openTestBackend();
		owner = await signUp(backend, 'Ines');
		network = { id: await makeNetwork(backend, owner.account, slug), slug };
		const map = randomUUID();
		await edit({
			type: 'batch',
			label: 'start',
			commands: [
				{
					type: 'addOrganization',
					id: partner,
					fields: { name: 'Sprachcafé', level: 'kommune', stage: 'approached' }
				},
				{ type: 'addMap', id: map, fields: { slug: 'netzwerkkarte', title: { de: 'Karte' } } },
				{
					type: 'addGuide',
					id: randomUUID(),
					fields: { slug: 'wegweiser', title: { de: 'Wegweiser' }, languages: ['de'], map }
				}
			]
		});
	}, 120_000);

	afterAll(() => backend.close());

	it('freezes every map and guide with the drawings and the PDF its pages need', async () => {
		expect(await publish()).toEqual(published(1));
		const map = await readEdition(backend.anonymous(), slug, 'map', 'netzwerkkarte');
		const guide = await readEdition(backend.anonymous(), slug, 'guide', 'wegweiser');
		for (const name of ['page', 'embed', 'file'].flatMap((each) => [
			`${each}.de.svg`,
			`${each}.en.svg`
		])) {
			const file = await readEditionFile(backend.anonymous(), map?.head.id ?? '', name);
			expect(new TextDecoder().decode(file?.bytes)).toMatch(/^<svg .*Sprachcafé/s);
		}
		const pdf = await readEditionFile(backend.anonymous(), guide?.head.id ?? '', 'guide.pdf');
		expect(new TextDecoder('latin1').decode(pdf?.bytes.slice(0, 5))).toBe('%PDF-');
	});

	it('writes no new edition while nothing has changed', async () => {
		await publish();
		const again = await publish();
		expect(again.map(({ status }) => status)).toEqual(['unchanged', 'unchanged']);
	});

	it('takes a change of an internal field for no change', async () => {
		await edit({ type: 'changeOrganization', id: partner, fields: { note: 'nur für uns' } });
		await edit({
			type: 'setStage',
			organization: partner,
			stage: 'maintained',
			date: '2026-11-03',
			note: null
		});
		const states = await publishStates(owner.client, (await snapshot()).network, slug);
		expect(states.map(({ changed }) => changed)).toEqual([false, false]);
		expect(await publish()).toEqual(unchanged(1));
	});

	it('makes the next edition when something public has changed', async () => {
		await edit({ type: 'changeOrganization', id: partner, fields: { name: 'Sprachcafé Ilm' } });
		const states = await publishStates(owner.client, (await snapshot()).network, slug);
		expect(states.map(({ changed }) => changed)).toEqual([true, true]);
		expect(await publish()).toEqual(published(2));
	});

	it('is refused to a member without the right to publish', async () => {
		const editor = await signUp(backend, 'Ede');
		await addMember(backend, network.id, editor.account, 'editor');
		await edit({ type: 'changeOrganization', id: partner, fields: { name: 'Sprachcafé Saale' } });
		const reports = await publish(editor.client);
		expect(reports).toEqual([
			{ kind: 'map', status: 'failed', failure: { code: 'not_allowed' } },
			{ kind: 'guide', status: 'failed', failure: { code: 'not_allowed' } }
		]);
		const map = await readEdition(backend.anonymous(), slug, 'map', 'netzwerkkarte');
		expect(map?.content.organizations.map(({ name }) => name)).toEqual(['Sprachcafé Ilm']);
	});

	it('links a drawing that travels alone back to its page', async () => {
		const map = await readEdition(backend.anonymous(), slug, 'map', 'netzwerkkarte');
		const file = await readEditionFile(backend.anonymous(), map?.head.id ?? '', 'file.de.svg');
		expect(new TextDecoder().decode(file?.bytes)).toContain(
			`href="${origin}/${slug}/map/netzwerkkarte#e-${partner}"`
		);
	});
});

async function snapshot() {
	const loaded = await readSnapshot(owner.client, network.id);
	if (!loaded) throw new Error('no network');
	return loaded;
}
