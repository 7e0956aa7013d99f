import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { edit, Office, partner, partnerIn } from '#tests/fakes/Office.ts';
import type { EditorSession } from './EditorSession.svelte.ts';
import type { Unsaved } from './Unsaved.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** What a window leaves behind that is closed while the line is down. */
async function leftBehind(
	office: Office,
	work: (session: EditorSession) => void
): Promise<Unsaved> {
	const session = office.open();
	office.server.isDown = true;
	work(session);
	await session.flush();
	office.server.isDown = false;
	session.close();
	if (!session.unsaved) throw new Error('nothing left');
	return JSON.parse(JSON.stringify(session.unsaved)) as Unsaved;
}

const adopted = async (office: Office, unsaved: Unsaved): Promise<EditorSession> => {
	const session = office.open();
	session.adopt(unsaved);
	await session.flush();
	return session;
};

describe('what a closed window left behind', () => {
	it('is nothing once all is saved', async () => {
		const office = new Office();
		const session = office.open();
		edit(session, { city: 'Jena' });
		expect(session.unsaved?.changes).toHaveLength(1);
		await session.flush();
		expect(session.unsaved).toBeNull();
	});

	it('is saved by another window, merges with what colleagues did, and can be undone there', async () => {
		const office = new Office();
		const unsaved = await leftBehind(office, (session) => edit(session, { city: 'Jena' }));
		const colleague = office.open();
		edit(colleague, { phone: '030 1' });
		await colleague.flush();
		const session = await adopted(office, unsaved);
		expect(session.saveState.kind).toBe('saved');
		expect(partnerIn(office.server)).toMatchObject({ city: 'Jena', phone: '030 1' });
		session.undo();
		await session.flush();
		expect(partnerIn(office.server)).toMatchObject({ city: null, phone: '030 1' });
	});

	it('is not saved twice if it had arrived after all, even when a colleague went on from there', async () => {
		const office = new Office();
		const session = office.open();
		edit(session, { city: 'Jena' });
		office.server.failNext('loseAnswer');
		await session.flush();
		session.close();
		const { unsaved } = session;
		if (!unsaved) throw new Error('nothing left');
		const colleague = office.open();
		edit(colleague, { city: 'Gera' });
		await colleague.flush();
		const later = await adopted(office, unsaved);
		expect(later.saveState.kind).toBe('saved');
		expect(office.server.revision).toBe(2);
		expect(partnerIn(later)?.city).toBe('Gera');
	});

	it('is offered as a conflict, and what a colleague deleted meanwhile can be brought back', async () => {
		const office = new Office();
		const unsaved = await leftBehind(office, (session) => edit(session, { city: 'Jena' }));
		const colleague = office.open();
		colleague.dispatch({ type: 'removeOrganization', id: partner });
		await colleague.flush();
		const session = await adopted(office, unsaved);
		const { saveState } = session;
		if (saveState.kind !== 'conflict') throw new Error(saveState.kind);
		expect(session.unsaved?.changes).toHaveLength(1);
		expect(session.resolve(saveState.conflicts[0]?.change.id ?? '', 'mine')?.ok).toBe(true);
		await session.flush();
		expect(partnerIn(office.server)?.city).toBe('Jena');
	});

	it('keeps conflicts that nobody has decided yet', async () => {
		const office = new Office();
		const [mine, theirs] = [office.open(), office.open()];
		edit(theirs, { phone: '1' });
		await theirs.flush();
		edit(mine, { phone: '2' });
		await mine.flush();
		const session = await adopted(office, mine.unsaved ?? never());
		expect(session.saveState.kind).toBe('conflict');
	});

	it('does no harm in two windows at once', async () => {
		const office = new Office();
		const unsaved = await leftBehind(office, (session) => edit(session, { city: 'Jena' }));
		const [one, two] = [office.open(), office.open()];
		one.adopt(unsaved);
		two.adopt(unsaved);
		await Promise.all([one.flush(), two.flush()]);
		expect([one.saveState.kind, two.saveState.kind]).toEqual(['saved', 'saved']);
		expect(office.server.revision).toBe(1);
	});
});

const never = (): never => {
	throw new Error('nothing left');
};
