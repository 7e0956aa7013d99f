import type { RowCollection } from '#domain/bulk/CellEdit.ts';
import { profileOf } from '#domain/network/queries.ts';
import type { TableView } from '#domain/network/TableView.ts';
import type { EditorSession } from '#editor/EditorSession.svelte.ts';
import { usualShape, type TableState } from './TableState.svelte.ts';
import { readView, sameView, viewKeys, writeView } from './viewQuery.ts';

/** Keeps the view of a tab and the address of the page the same, whichever of them changes. */
export class ViewAddress {
	readonly #session: EditorSession;
	readonly #collection: RowCollection;
	readonly #tab: TableState;
	#known = '';
	/** What of the view stands in the address. */
	readonly told: Readonly<Record<string, string>> = $derived.by(() => this.#tell());

	constructor(session: EditorSession, collection: RowCollection, tab: TableState) {
		this.#session = session;
		this.#collection = collection;
		this.#tab = tab;
	}

	/** The saved view that was chosen, if it is of this tab and still there. */
	get saved(): TableView | null {
		const { view } = this.#tab;
		const held = view === null ? undefined : profileOf(this.#session.network).tableViews[view];
		return held?.tab === this.#collection ? held : null;
	}

	/** Takes over what an address says, unless it only says what is shown already. */
	read(query: URLSearchParams): void {
		const now = viewKeys.map((key) => query.get(key) ?? '').join('\n');
		if (now === this.#known) return;
		this.#known = now;
		const id = query.get('view');
		const saved = id === null ? undefined : profileOf(this.#session.network).tableViews[id];
		const shape = readView(query, usualShape(this.#collection));
		if (saved?.tab === this.#collection) [this.#tab.view, this.#tab.shape] = [id, saved];
		else if (shape) this.#tab.shape = shape;
	}

	/** Remembers what was written, so that it is not read as news. */
	wrote(told: Readonly<Record<string, string>>): void {
		this.#known = viewKeys.map((key) => told[key] ?? '').join('\n');
	}

	#tell(): Readonly<Record<string, string>> {
		const { saved } = this;
		const { shape, view } = this.#tab;
		if (saved && view !== null && sameView(shape, saved)) return { view };
		return writeView(shape, usualShape(this.#collection));
	}
}
