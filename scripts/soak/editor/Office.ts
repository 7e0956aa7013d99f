import type { SaveOutcome, SaveRequest } from '#domain/history/SaveRequest.ts';
import type { Id } from '#domain/shared/Id.ts';
import type { Backing } from './Backing.ts';
import { conflictsAmong } from './judge.ts';
import { Ledger } from './Ledger.ts';

/** What came of a request, and which of its changes conflict by the judge's own reading. */
interface Judged {
	readonly outcome: SaveOutcome;
	readonly expected: ReadonlySet<Id>;
}

/** The office's network: where it is saved, what was told of it, and what is counted about it. */
export class Office {
	readonly backing: Backing;
	readonly ledger: Ledger;
	/** Conflicts that the judge counted, and those that officers were told of. */
	made = 0;
	reported = 0;
	/** Where both differ, or something else went wrong; the first ones are said. */
	readonly problems: string[] = [];
	#line: Promise<unknown> = Promise.resolve();

	constructor(backing: Backing) {
		this.backing = backing;
		this.ledger = new Ledger(backing.start);
	}

	/** One request after the other, so that the judge knows the head that each one meets. */
	save(officer: number, request: SaveRequest): Promise<Judged> {
		const judged = this.#line.then(async (): Promise<Judged> => {
			const wanted = request.changes.filter(({ id }) => !this.ledger.ids.has(id));
			const head = this.ledger.networkAt(this.ledger.revision);
			const expected = conflictsAmong(head, wanted);
			const outcome = await this.backing.save(officer, request);
			this.ledger.extend(outcome.changes);
			const refused = new Set(outcome.conflicts.map(({ changeId }) => changeId));
			this.compare('door', expected, refused);
			return { outcome, expected };
		});
		this.#line = judged.catch((error: unknown) => void this.problems.push(String(error)));
		return judged;
	}

	/** Notes where what was told is not what should have been told. */
	compare(where: string, expected: ReadonlySet<Id>, reported: ReadonlySet<Id>): void {
		const missed = expected.difference(reported);
		const invented = reported.difference(expected);
		if (missed.size > 0) this.problems.push(`${where}: ${missed.size} conflicts passed in silence`);
		if (invented.size > 0)
			this.problems.push(`${where}: ${invented.size} conflicts that there were not`);
	}

	count(expected: ReadonlySet<Id>, reported: ReadonlySet<Id>): void {
		this.made += expected.size;
		this.reported += reported.size;
		this.compare('officer', expected, reported);
	}
}
