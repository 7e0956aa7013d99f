import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { edit, Office, partner, partnerIn } from '#tests/fakes/Office.ts';

let office: Office;
const saved = () => vi.advanceTimersByTimeAsync(1_000);

beforeEach(() => {
	vi.useFakeTimers();
	office = new Office();
});
afterEach(() => vi.useRealTimers());

describe('saving', () => {
	it('shows a command at once and saves it soon after', async () => {
		const session = office.open();
		edit(session, { city: 'Weimar' });
		expect(partnerIn(session)?.city).toBe('Weimar');
		expect(session.saveState.kind).toBe('saving');
		expect(session.hasUnsaved).toBe(true);
		await saved();
		expect(session.saveState.kind).toBe('saved');
		expect(session.hasUnsaved).toBe(false);
		expect(partnerIn(office.server)?.city).toBe('Weimar');
		expect(session.network).toEqual(office.server.network);
	});

	it('makes one change of one typing', async () => {
		const session = office.open();
		for (const city of ['W', 'We', 'Wei', 'Weimar']) edit(session, { city });
		await saved();
		expect(office.server.journal).toHaveLength(1);
		session.undo();
		expect(partnerIn(session)?.city).toBeNull();
	});

	it('takes typing after a long pause back on its own', async () => {
		const session = office.open();
		edit(session, { city: 'Bad' });
		await vi.advanceTimersByTimeAsync(10_000);
		edit(session, { city: 'Bad Berka' });
		session.undo();
		expect(partnerIn(session)?.city).toBe('Bad');
	});

	it('loses no stroke that is typed while the one before is under way', async () => {
		const session = office.open();
		const release = office.server.holdAnswers();
		edit(session, { city: 'Wei' });
		await saved();
		edit(session, { city: 'Weimar' });
		release();
		await saved();
		expect(partnerIn(office.server)?.city).toBe('Weimar');
		expect(partnerIn(session)?.city).toBe('Weimar');
		session.undo();
		expect(partnerIn(session)?.city).toBeNull();
	});

	it('never has two requests under way', async () => {
		const session = office.open();
		const release = office.server.holdAnswers();
		edit(session, { city: 'Weimar' });
		await saved();
		edit(session, { phone: '03643 1' });
		await saved();
		expect(office.server.requests).toBe(1);
		release();
		await saved();
		expect(office.server.requests).toBe(2);
		expect(partnerIn(office.server)).toMatchObject({ city: 'Weimar', phone: '03643 1' });
		expect(session.saveState.kind).toBe('saved');
	});

	it('does not save twice when the answer is lost', async () => {
		const session = office.open();
		office.server.failNext('loseAnswer');
		edit(session, { city: 'Weimar' });
		await saved();
		expect(session.saveState.kind).toBe('offline');
		await saved();
		expect(office.server.requests).toBe(2);
		expect(office.server.journal).toHaveLength(1);
		expect(session.saveState.kind).toBe('saved');
		expect(session.network).toEqual(office.server.network);
	});

	it('keeps what is typed offline and saves it when the server is back', async () => {
		const session = office.open();
		office.server.isDown = true;
		edit(session, { city: 'Weimar' });
		await saved();
		edit(session, { phone: '1' });
		await vi.advanceTimersByTimeAsync(120_000);
		expect(session.saveState).toMatchObject({ kind: 'offline', unsaved: 2 });
		expect(partnerIn(session)).toMatchObject({ city: 'Weimar', phone: '1' });
		office.server.isDown = false;
		session.retry();
		await saved();
		expect(session.saveState.kind).toBe('saved');
		expect(partnerIn(office.server)).toMatchObject({ city: 'Weimar', phone: '1' });
	});

	it('comes back from offline without a click', async () => {
		const session = office.open();
		office.server.isDown = true;
		edit(session, { city: 'Weimar' });
		await vi.advanceTimersByTimeAsync(300_000);
		office.server.isDown = false;
		await vi.advanceTimersByTimeAsync(31_000);
		expect(session.saveState.kind).toBe('saved');
	});

	it('keeps what is typed after the session has ended, until one has signed in again', async () => {
		const session = office.open();
		office.server.failNext('signedOut');
		edit(session, { city: 'Weimar' });
		await vi.advanceTimersByTimeAsync(60_000);
		expect(session.saveState).toEqual({ kind: 'signedOut', unsaved: 1 });
		expect(office.server.requests).toBe(1);
		session.retry();
		await saved();
		expect(partnerIn(office.server)?.city).toBe('Weimar');
	});

	it('finds the one refused change, saves those before it and keeps it', async () => {
		const session = office.open();
		office.server.forbiddenName = 'Verboten';
		edit(session, { city: 'Weimar' });
		edit(session, { alternateName: 'Verboten' });
		edit(session, { phone: '1' });
		await saved();
		expect(session.saveState).toMatchObject({ kind: 'refused', code: 'forbidden', unsaved: 2 });
		expect(partnerIn(office.server)?.city).toBe('Weimar');
		expect(partnerIn(session)?.alternateName).toBe('Verboten');
		session.giveUpRefused();
		await saved();
		expect(session.saveState.kind).toBe('saved');
		expect(partnerIn(session)).toMatchObject({ alternateName: null, phone: '1' });
		expect(session.network).toEqual(office.server.network);
	});

	it('saves at once when asked to, for leaving the editor', async () => {
		const session = office.open();
		edit(session, { city: 'Weimar' });
		await session.flush();
		expect(session.hasUnsaved).toBe(false);
		expect(partnerIn(office.server)?.city).toBe('Weimar');
	});

	it('sends nothing for a command that changes nothing', async () => {
		const session = office.open();
		expect(edit(session, { city: null }).ok).toBe(true);
		await saved();
		expect(office.server.requests).toBe(0);
		expect(session.canUndo).toBe(false);
	});
});

describe('persons', () => {
	it('stay visible to the one who wrote them though the journal does not hold them', async () => {
		const session = office.open();
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
		expect(JSON.stringify(office.server.journal)).not.toContain('Anna');
		session.undo();
		expect(session.network.contacts[contact]?.personName).toBeNull();
		session.redo();
		expect(session.network.contacts[contact]?.personName).toBe(name);
	});
});
