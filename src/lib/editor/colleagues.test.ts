import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { edit, Office, officeNetwork, partner, partnerIn, topics } from '#tests/fakes/Office.ts';

let office: Office;
const saved = () => vi.advanceTimersByTimeAsync(1_000);

beforeEach(() => {
	vi.useFakeTimers();
	office = new Office();
});
afterEach(() => vi.useRealTimers());

describe('two people', () => {
	it('keep both of two edits of different fields', async () => {
		const [mine, theirs] = [office.open(), office.open()];
		edit(mine, { city: 'Weimar' });
		edit(theirs, { phone: '1' });
		await saved();
		office.listen(mine);
		office.listen(theirs);
		expect(partnerIn(mine)).toMatchObject({ city: 'Weimar', phone: '1' });
		expect(mine.network).toEqual(office.server.network);
		expect(theirs.network).toEqual(office.server.network);
	});

	it('see both values when they edit the same field', async () => {
		const [first, second] = [office.open(), office.open()];
		edit(first, { city: 'Weimar' });
		await saved();
		edit(second, { city: 'Jena' });
		await saved();
		const state = second.saveState;
		expect(state.kind).toBe('conflict');
		const conflict = state.kind === 'conflict' ? state.conflicts[0] : undefined;
		expect(conflict?.conflicts).toMatchObject([
			{ reason: 'changed', theirs: 'Weimar', mine: 'Jena' }
		]);
		expect(second.hasUnsaved).toBe(true);
		expect(partnerIn(office.server)?.city).toBe('Weimar');
		second.resolve(conflict?.change.id ?? '', 'mine');
		await saved();
		expect(partnerIn(office.server)?.city).toBe('Jena');
		expect(second.saveState.kind).toBe('saved');
		second.undo();
		expect(partnerIn(second)?.city).toBe('Weimar');
	});

	it('can leave it at the colleague’s value', async () => {
		const [first, second] = [office.open(), office.open()];
		edit(first, { city: 'Weimar' });
		await saved();
		edit(second, { city: 'Jena', phone: '2' });
		await saved();
		const { saveState } = second;
		const id = saveState.kind === 'conflict' ? saveState.conflicts[0]?.change.id : undefined;
		second.resolve(id ?? '', 'theirs');
		await saved();
		expect(partnerIn(office.server)).toMatchObject({ city: 'Weimar', phone: '2' });
		expect(second.network).toEqual(office.server.network);
		expect(second.saveState.kind).toBe('saved');
	});

	it('get a removed partner back when the one who edited it wants to', async () => {
		const [first, second] = [office.open(), office.open()];
		first.dispatch({ type: 'removeOrganization', id: partner });
		await saved();
		edit(second, { city: 'Jena' });
		office.listen(second);
		const { saveState } = second;
		const entry = saveState.kind === 'conflict' ? saveState.conflicts[0] : undefined;
		expect(entry?.conflicts[0]?.reason).toBe('deleted');
		expect(partnerIn(second)).toBeUndefined();
		second.resolve(entry?.change.id ?? '', 'mine');
		await saved();
		expect(partnerIn(office.server)).toMatchObject({
			city: 'Jena',
			name: partnerIn({ network: officeNetwork })?.name
		});
	});

	it('remove a partner that a colleague edited, if they insist', async () => {
		const [first, second] = [office.open(), office.open()];
		edit(first, { city: 'Weimar' });
		await saved();
		second.dispatch({ type: 'removeOrganization', id: partner });
		await saved();
		const { saveState } = second;
		const entry = saveState.kind === 'conflict' ? saveState.conflicts[0] : undefined;
		expect(entry?.conflicts[0]?.reason).toBe('edited');
		expect(partnerIn(second)?.city).toBe('Weimar');
		second.resolve(entry?.change.id ?? '', 'mine');
		await saved();
		expect(partnerIn(office.server)).toBeUndefined();
	});

	it('lose nothing that waits behind a conflict', async () => {
		const [first, second] = [office.open(), office.open()];
		first.dispatch({ type: 'removeOrganization', id: partner });
		await saved();
		edit(second, { city: 'Jena' });
		edit(second, { phone: '2' });
		await saved();
		const { saveState } = second;
		expect(saveState.kind === 'conflict' && saveState.conflicts).toHaveLength(2);
		const id = saveState.kind === 'conflict' ? saveState.conflicts[0]?.change.id : undefined;
		second.resolve(id ?? '', 'mine');
		await saved();
		expect(second.saveState.kind).toBe('saved');
		expect(partnerIn(office.server)).toMatchObject({ city: 'Jena', phone: '2' });
	});

	it('add topics to one partner at the same time', async () => {
		const [first, second] = [office.open(), office.open()];
		expect(partnerIn(first)?.topics).toEqual([]);
		edit(first, { topics: topics.slice(0, 1), primaryTopic: null });
		edit(second, { topics: topics.slice(1), primaryTopic: null });
		await saved();
		office.listen(first);
		expect(partnerIn(first)?.topics).toEqual(topics);
		expect(first.saveState.kind).toBe('saved');
		expect(first.network).toEqual(office.server.network);
		expect(second.network).toEqual(office.server.network);
	});

	it('may type the same and then go on typing', async () => {
		const [mine, theirs] = [office.open(), office.open()];
		edit(theirs, { city: 'Bad' });
		await saved();
		edit(mine, { city: 'Bad' });
		office.listen(mine);
		edit(mine, { city: 'Bad Berka' });
		await saved();
		expect(mine.saveState.kind).toBe('saved');
		expect(partnerIn(office.server)?.city).toBe('Bad Berka');
	});

	it('take in a colleague’s change while an own one is under way', async () => {
		const [mine, theirs] = [office.open(), office.open()];
		const release = office.server.holdAnswers();
		edit(mine, { city: 'Weimar' });
		await saved();
		edit(theirs, { phone: '1' });
		await saved();
		office.listen(mine);
		expect(partnerIn(mine)).toMatchObject({ city: 'Weimar', phone: '1' });
		release();
		await saved();
		expect(mine.saveState.kind).toBe('saved');
		expect(mine.network).toEqual(office.server.network);
		expect(theirs.network).toEqual(office.server.network);
	});

	it('keep their undo when a colleague saves', async () => {
		const [mine, theirs] = [office.open(), office.open()];
		edit(mine, { city: 'Weimar' });
		await saved();
		office.listen(theirs);
		edit(theirs, { phone: '1' });
		await saved();
		office.listen(mine);
		mine.undo();
		await saved();
		expect(partnerIn(office.server)).toMatchObject({ city: null, phone: '1' });
		mine.redo();
		await saved();
		expect(partnerIn(office.server)).toMatchObject({ city: 'Weimar', phone: '1' });
	});

	it('are told when an undo would take back what a colleague wrote, and can undo further', async () => {
		const [mine, theirs] = [office.open(), office.open()];
		edit(mine, { phone: '1' });
		edit(mine, { city: 'Weimar' });
		await saved();
		office.listen(theirs);
		edit(theirs, { city: 'Jena' });
		await saved();
		office.listen(mine);
		const undone = mine.undo();
		expect(undone?.ok === false && undone.error.conflicts[0]).toMatchObject({
			theirs: 'Jena',
			mine: null
		});
		expect(partnerIn(mine)).toMatchObject({ city: 'Jena', phone: '1' });
		expect(mine.undo()?.ok).toBe(true);
		expect(partnerIn(mine)).toMatchObject({ city: 'Jena', phone: null });
	});

	it('do not take a colleague’s topic away by undoing that they had added it too', async () => {
		const [mine, theirs] = [office.open(), office.open()];
		const fields = { topics: topics.slice(0, 1), primaryTopic: null };
		edit(theirs, fields);
		await saved();
		edit(mine, fields);
		await saved();
		mine.undo();
		await saved();
		expect(partnerIn(office.server)?.topics).toEqual(topics.slice(0, 1));
	});
});
