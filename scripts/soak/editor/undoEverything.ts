import type { Change } from '#domain/history/Change.ts';
import { invert } from '#domain/history/invert.ts';
import { idOf } from '#tests/arbitraries/commands.ts';
import { operator } from './Backing.ts';
import type { Office } from './Office.ts';
import type { Officer } from './Officer.ts';
import { givenUp } from './UndoMirror.ts';

/** Ids of the operator's changes, apart from those of all officers. */
const operatorActor = 9;

/**
 * Takes everything back, the last first: each officer what is on top of their own stack, the operator
 * out of the journal what nobody holds any more (a step that a colleague had overtaken).
 *
 * @returns how many steps officers took back themselves
 */
export async function undoEverything(
	office: Office,
	officers: readonly Officer[],
	at: string
): Promise<number> {
	let own = 0;
	for (const { change } of office.ledger.entries.toReversed()) {
		for (const officer of officers) await passGivenUp(office, officer, at);
		const holder = officers.find(({ mirror }) => mirror.last === change.id);
		if (change.patches.length === 0) {
			// A colleague had done the same before: there is nothing to take back, and undo passes it over.
			holder?.mirror.undid(change.id, null);
			continue;
		}
		const before = office.ledger.revision;
		await takeBack(holder);
		const done = office.ledger.since(before);
		if (done.length === 1 && done[0]?.change.undoes === change.id) own += 1;
		else {
			// Another step lay on top: it has its turn later.
			for (const early of done.toReversed()) await invertNow(office, early.change, at);
			await invertNow(office, change, at);
		}
	}
	return own;
}

async function takeBack(officer: Officer | undefined): Promise<void> {
	officer?.listen();
	if (officer?.walk('undo')) await officer.copy.flush();
}

/** Decisions that gave up something lie on the stack as well: taken back, and that at once inverted. */
async function passGivenUp(office: Office, officer: Officer, at: string): Promise<void> {
	while (officer.mirror.last === givenUp) {
		const before = office.ledger.revision;
		await takeBack(officer);
		officer.mirror.dropGivenUp();
		for (const { change } of office.ledger.since(before).toReversed())
			await invertNow(office, change, at);
	}
}

async function invertNow(office: Office, change: Change, at: string): Promise<void> {
	const { revision } = office.ledger;
	const undo = invert(change, { changeId: idOf(operatorActor, revision), at });
	if (undo.patches.length === 0) return;
	await office.save(operator, { base: revision, changes: [undo] });
}
