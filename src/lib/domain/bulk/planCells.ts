import { apply } from '#domain/commands/apply.ts';
import type { Batch, SingleCommand } from '#domain/commands/Command.ts';
import type { Fault } from '#domain/network/Fault.ts';
import type { Network } from '#domain/network/Network.ts';
import type { Day } from '#domain/shared/Id.ts';
import { ok, type Result } from '#domain/shared/Result.ts';
import type { CellEdit, RefusedEdit } from './CellEdit.ts';
import { checkValue } from './checkValue.ts';
import { byRow, rowCommands, type RowEdits } from './rowCommands.ts';

export interface PlannedCells<Edit extends CellEdit> {
	/** All that is possible as one step; null if nothing is. */
	readonly command: Batch | null;
	readonly taken: readonly Edit[];
	readonly refused: readonly RefusedEdit<Edit>[];
}

/** Nothing of a trial is kept. */
const trialStamp = { changeId: 'trial', at: '2000-01-01T00:00:00.000Z' };

/**
 * Many cells as one step: what is possible is done, what is not is told cell by cell. Used by paste,
 * fill, bulk edit and replace.
 *
 * @param label what the journal calls the step
 */
export function planCells<Edit extends CellEdit>(
	network: Network,
	label: string,
	edits: readonly Edit[],
	today: Day
): PlannedCells<Edit> {
	const refused: RefusedEdit<Edit>[] = [];
	const sound = edits.filter((edit) => {
		const fault = checkValue(edit);
		if (fault) refused.push({ edit, fault });
		return fault === null;
	});
	const taken: Edit[] = [];
	const commands: SingleCommand[] = [];
	let reached = network;

	function attempt(rows: readonly RowEdits<Edit>[]): Result<null, Fault> {
		const told = rows.flatMap((row) => rowCommands(row, today));
		const done = apply(reached, { type: 'batch', label, commands: told }, trialStamp);
		if (!done.ok) return done;
		reached = done.value.network;
		commands.push(...told);
		taken.push(...rows.flatMap((row) => row.edits));
		return ok(null);
	}

	/** Halving finds the few rows at fault without trying each of thousands. */
	function take(rows: readonly RowEdits<Edit>[]): void {
		if (rows.length === 0) return;
		const done = attempt(rows);
		if (done.ok) return;
		const [row] = rows;
		if (rows.length > 1) {
			const middle = Math.ceil(rows.length / 2);
			take(rows.slice(0, middle));
			take(rows.slice(middle));
		} else if (row) takeCells(row, done.error);
	}

	function takeCells(row: RowEdits<Edit>, fault: Fault): void {
		const { edits } = row;
		if (edits.length === 1 || row.isNew) {
			const faulty = row.isNew ? edits.find(({ field }) => field === fault.field) : undefined;
			const rest = edits.filter((edit) => edit !== faulty);
			if (faulty && rest.length > 0) {
				refused.push({ edit: faulty, fault });
				take([{ ...row, edits: rest }]);
			} else refused.push(...edits.slice(0, 1).map((edit) => ({ edit, fault })));
		} else for (const edit of edits) take([{ ...row, edits: [edit] }]);
	}

	take(byRow(sound));
	return {
		command: commands.length > 0 ? { type: 'batch', label, commands } : null,
		taken,
		refused
	};
}
