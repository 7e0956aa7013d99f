import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SingleCommand } from '#domain/commands/Command.ts';
import type { Network } from '#domain/network/Network.ts';
import { idOf } from '#tests/arbitraries/commands.ts';
import { emptyTestNetwork, play } from '#tests/arbitraries/networks.ts';
import { MemoryServer } from '#tests/fakes/MemoryServer.ts';
import { EditorSession } from './EditorSession.svelte.ts';

const intent = { a: 1, b: 2, c: 3, text: 'Träger', isBlank: true };
const start = play(
	emptyTestNetwork(),
	[
		{ ...intent, type: 'addTopic' },
		{ ...intent, type: 'addTopic' },
		{ ...intent, type: 'addOrganization' },
		{ ...intent, type: 'addOrganization' }
	],
	1
).network;
const partner = Object.keys(start.organizations)[0] ?? '';
const topics = Object.keys(start.topics);

let server: MemoryServer;
let actors: number;

function open(): EditorSession {
	actors += 1;
	const actor = 10 * actors;
	let count = 0;
	const { network, revision, save } = server;
	const newId = () => idOf(actor, (count += 1));
	return new EditorSession({ network, revision, save, newId });
}

type Fields = Extract<SingleCommand, { type: 'changeOrganization' }>['fields'];
const change = (session: EditorSession, fields: Fields) =>
	session.dispatch({ type: 'changeOrganization', id: partner, fields });
const saved = () => vi.advanceTimersByTimeAsync(1_000);
const seen = ({ network }: { network: Network }) => network.organizations[partner];

/** What the stream of colleagues' changes brings. */
const listen = (session: EditorSession) => session.receive(server.since(session.revision));

beforeEach(() => {
	vi.useFakeTimers();
	server = new MemoryServer(start);
	actors = 0;
});
afterEach(() => vi.useRealTimers());

describe('saving', () => {
	it('shows a command at once and saves it soon after', async () => {
		const session = open();
		change(session, { city: 'Weimar' });
		expect(seen(session)?.city).toBe('Weimar');
		expect(session.saveState.kind).toBe('saving');
		expect(session.hasUnsaved).toBe(true);
		await saved();
		expect(session.saveState.kind).toBe('saved');
		expect(session.hasUnsaved).toBe(false);
		expect(seen(server)?.city).toBe('Weimar');
		expect(session.network).toEqual(server.network);
	});

	it('makes one change of one typing', async () => {
		const session = open();
		for (const city of ['W', 'We', 'Wei', 'Weimar']) change(session, { city });
		await saved();
		expect(server.journal).toHaveLength(1);
		session.undo();
		expect(seen(session)?.city).toBeNull();
	});

	it('never has two requests under way', async () => {
		const session = open();
		const release = server.holdAnswers();
		change(session, { city: 'Weimar' });
		await saved();
		change(session, { phone: '03643 1' });
		await saved();
		expect(server.requests).toBe(1);
		release();
		await saved();
		expect(server.requests).toBe(2);
		expect(seen(server)).toMatchObject({ city: 'Weimar', phone: '03643 1' });
		expect(session.saveState.kind).toBe('saved');
	});

	it('does not save twice when the answer is lost', async () => {
		const session = open();
		server.failNext('loseAnswer');
		change(session, { city: 'Weimar' });
		await saved();
		expect(session.saveState.kind).toBe('offline');
		await saved();
		expect(server.requests).toBe(2);
		expect(server.journal).toHaveLength(1);
		expect(session.saveState.kind).toBe('saved');
		expect(session.network).toEqual(server.network);
	});

	it('keeps what is typed offline and saves it when the server is back', async () => {
		const session = open();
		server.isDown = true;
		change(session, { city: 'Weimar' });
		await saved();
		change(session, { phone: '1' });
		await vi.advanceTimersByTimeAsync(120_000);
		expect(session.saveState).toMatchObject({ kind: 'offline', unsaved: 2 });
		expect(seen(session)).toMatchObject({ city: 'Weimar', phone: '1' });
		server.isDown = false;
		session.retry();
		await saved();
		expect(session.saveState.kind).toBe('saved');
		expect(seen(server)).toMatchObject({ city: 'Weimar', phone: '1' });
	});

	it('comes back from offline without a click', async () => {
		const session = open();
		server.isDown = true;
		change(session, { city: 'Weimar' });
		await vi.advanceTimersByTimeAsync(300_000);
		server.isDown = false;
		await vi.advanceTimersByTimeAsync(31_000);
		expect(session.saveState.kind).toBe('saved');
	});

	it('keeps what is typed after the session has ended, until one has signed in again', async () => {
		const session = open();
		server.failNext('signedOut');
		change(session, { city: 'Weimar' });
		await vi.advanceTimersByTimeAsync(60_000);
		expect(session.saveState).toEqual({ kind: 'signedOut', unsaved: 1 });
		expect(server.requests).toBe(1);
		session.retry();
		await saved();
		expect(seen(server)?.city).toBe('Weimar');
	});

	it('finds the one refused change, saves those before it and keeps it', async () => {
		const session = open();
		server.forbiddenName = 'Verboten';
		change(session, { city: 'Weimar' });
		change(session, { alternateName: 'Verboten' });
		change(session, { phone: '1' });
		await saved();
		expect(session.saveState).toMatchObject({ kind: 'refused', code: 'forbidden', unsaved: 2 });
		expect(seen(server)?.city).toBe('Weimar');
		expect(seen(session)?.alternateName).toBe('Verboten');
		session.giveUpRefused();
		await saved();
		expect(session.saveState.kind).toBe('saved');
		expect(seen(session)).toMatchObject({ alternateName: null, phone: '1' });
		expect(session.network).toEqual(server.network);
	});

	it('saves at once when asked to, for leaving the editor', async () => {
		const session = open();
		change(session, { city: 'Weimar' });
		await session.flush();
		expect(session.hasUnsaved).toBe(false);
		expect(seen(server)?.city).toBe('Weimar');
	});

	it('sends nothing for a command that changes nothing', async () => {
		const session = open();
		expect(change(session, { city: null }).ok).toBe(true);
		await saved();
		expect(server.requests).toBe(0);
		expect(session.canUndo).toBe(false);
	});
});

describe('two people', () => {
	it('keep both of two edits of different fields', async () => {
		const [mine, theirs] = [open(), open()];
		change(mine, { city: 'Weimar' });
		change(theirs, { phone: '1' });
		await saved();
		listen(mine);
		listen(theirs);
		expect(seen(mine)).toMatchObject({ city: 'Weimar', phone: '1' });
		expect(mine.network).toEqual(server.network);
		expect(theirs.network).toEqual(server.network);
	});

	it('see both values when they edit the same field', async () => {
		const [first, second] = [open(), open()];
		change(first, { city: 'Weimar' });
		await saved();
		change(second, { city: 'Jena' });
		await saved();
		const state = second.saveState;
		expect(state.kind).toBe('conflict');
		const conflict = state.kind === 'conflict' ? state.conflicts[0] : undefined;
		expect(conflict?.conflicts).toMatchObject([
			{ reason: 'changed', theirs: 'Weimar', mine: 'Jena' }
		]);
		expect(second.hasUnsaved).toBe(true);
		expect(seen(server)?.city).toBe('Weimar');
		second.resolve(conflict?.change.id ?? '', 'mine');
		await saved();
		expect(seen(server)?.city).toBe('Jena');
		expect(second.saveState.kind).toBe('saved');
		second.undo();
		expect(seen(second)?.city).toBe('Weimar');
	});

	it('can leave it at the colleague’s value', async () => {
		const [first, second] = [open(), open()];
		change(first, { city: 'Weimar' });
		await saved();
		change(second, { city: 'Jena', phone: '2' });
		await saved();
		const { saveState } = second;
		const id = saveState.kind === 'conflict' ? saveState.conflicts[0]?.change.id : undefined;
		second.resolve(id ?? '', 'theirs');
		await saved();
		expect(seen(server)).toMatchObject({ city: 'Weimar', phone: '2' });
		expect(second.network).toEqual(server.network);
		expect(second.saveState.kind).toBe('saved');
	});

	it('get a removed partner back when the one who edited it wants to', async () => {
		const [first, second] = [open(), open()];
		first.dispatch({ type: 'removeOrganization', id: partner });
		await saved();
		change(second, { city: 'Jena' });
		listen(second);
		const { saveState } = second;
		const entry = saveState.kind === 'conflict' ? saveState.conflicts[0] : undefined;
		expect(entry?.conflicts[0]?.reason).toBe('deleted');
		expect(seen(second)).toBeUndefined();
		second.resolve(entry?.change.id ?? '', 'mine');
		await saved();
		expect(seen(server)).toMatchObject({ city: 'Jena', name: seen({ network: start })?.name });
	});

	it('remove a partner that a colleague edited, if they insist', async () => {
		const [first, second] = [open(), open()];
		change(first, { city: 'Weimar' });
		await saved();
		second.dispatch({ type: 'removeOrganization', id: partner });
		await saved();
		const { saveState } = second;
		const entry = saveState.kind === 'conflict' ? saveState.conflicts[0] : undefined;
		expect(entry?.conflicts[0]?.reason).toBe('edited');
		expect(seen(second)?.city).toBe('Weimar');
		second.resolve(entry?.change.id ?? '', 'mine');
		await saved();
		expect(seen(server)).toBeUndefined();
	});

	it('lose nothing that waits behind a conflict', async () => {
		const [first, second] = [open(), open()];
		first.dispatch({ type: 'removeOrganization', id: partner });
		await saved();
		change(second, { city: 'Jena' });
		change(second, { phone: '2' });
		await saved();
		const { saveState } = second;
		expect(saveState.kind === 'conflict' && saveState.conflicts).toHaveLength(2);
		const id = saveState.kind === 'conflict' ? saveState.conflicts[0]?.change.id : undefined;
		second.resolve(id ?? '', 'mine');
		await saved();
		expect(second.saveState.kind).toBe('saved');
		expect(seen(server)).toMatchObject({ city: 'Jena', phone: '2' });
	});

	it('add topics to one partner at the same time', async () => {
		const [first, second] = [open(), open()];
		change(first, { topics: topics.slice(0, 1), primaryTopic: null });
		change(second, { topics: topics.slice(1), primaryTopic: null });
		await saved();
		listen(first);
		expect(first.saveState.kind).toBe('saved');
		expect(first.network).toEqual(server.network);
		expect(second.network).toEqual(server.network);
	});

	it('take in a colleague’s change while an own one is under way', async () => {
		const [mine, theirs] = [open(), open()];
		const release = server.holdAnswers();
		change(mine, { city: 'Weimar' });
		await saved();
		change(theirs, { phone: '1' });
		await saved();
		listen(mine);
		expect(seen(mine)).toMatchObject({ city: 'Weimar', phone: '1' });
		release();
		await saved();
		expect(mine.saveState.kind).toBe('saved');
		expect(mine.network).toEqual(server.network);
		expect(theirs.network).toEqual(server.network);
	});

	it('keep their undo when a colleague saves', async () => {
		const [mine, theirs] = [open(), open()];
		change(mine, { city: 'Weimar' });
		await saved();
		listen(theirs);
		change(theirs, { phone: '1' });
		await saved();
		listen(mine);
		mine.undo();
		await saved();
		expect(seen(server)).toMatchObject({ city: null, phone: '1' });
		mine.redo();
		await saved();
		expect(seen(server)).toMatchObject({ city: 'Weimar', phone: '1' });
	});

	it('are told when an undo would take back what a colleague wrote, and can undo further', async () => {
		const [mine, theirs] = [open(), open()];
		change(mine, { phone: '1' });
		change(mine, { city: 'Weimar' });
		await saved();
		listen(theirs);
		change(theirs, { city: 'Jena' });
		await saved();
		listen(mine);
		const undone = mine.undo();
		expect(undone?.ok === false && undone.error.conflicts[0]).toMatchObject({
			theirs: 'Jena',
			mine: null
		});
		expect(seen(mine)).toMatchObject({ city: 'Jena', phone: '1' });
		expect(mine.undo()?.ok).toBe(true);
		expect(seen(mine)).toMatchObject({ city: 'Jena', phone: null });
	});

	it('do not take a colleague’s topic away by undoing that they had added it too', async () => {
		const [mine, theirs] = [open(), open()];
		const fields = { topics: topics.slice(0, 1), primaryTopic: null };
		change(theirs, fields);
		await saved();
		change(mine, fields);
		await saved();
		mine.undo();
		await saved();
		expect(seen(server)?.topics).toEqual(topics.slice(0, 1));
	});
});

describe('persons', () => {
	it('stay visible to the one who wrote them though the journal does not hold them', async () => {
		const session = open();
		const contact = session.newId();
		session.dispatch({ type: 'addContact', id: contact, fields: { organization: partner } });
		const name = session.newId();
		session.dispatch({
			type: 'setPerson',
			contact,
			name: 'Anna Muster',
			ids: { name },
			basis: 'Einwilligung vom 1.2.2026'
		});
		await saved();
		expect(session.network.personalValues[name]).toBe('Anna Muster');
		expect(JSON.stringify(server.journal)).not.toContain('Anna');
		session.undo();
		expect(session.network.contacts[contact]?.personName).toBeNull();
		session.redo();
		expect(session.network.contacts[contact]?.personName).toBe(name);
	});
});
