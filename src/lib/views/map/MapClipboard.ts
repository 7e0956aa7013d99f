import { copyPartners } from '#domain/clipboard/copyPartners.ts';
import type { PartnerCopy } from '#domain/clipboard/PartnerCopy.ts';
import { knownPartners, pastePartners, type Pasting } from '#domain/clipboard/pastePartners.ts';
import type { SingleCommand } from '#domain/commands/Command.ts';
import type { Id } from '#domain/shared/Id.ts';
import { m } from '#i18n/generated/messages.js';
import { readCopy, writeCopy } from './clipboard.ts';
import type { MapDesk } from './MapDesk.svelte.ts';

/** Takes partners from one map to another by the clipboard. */
export class MapClipboard {
	readonly #desk: MapDesk;
	/** Chosen by a menu: the copy event that it brings about is about these. */
	#asked: readonly Id[] | null = null;

	constructor(desk: MapDesk) {
		this.#desk = desk;
	}

	/** For menus, which have no copy event of their own: brings one about. */
	readonly copy = (ids: readonly Id[]): void => {
		this.#asked = ids;
		document.execCommand('copy');
		this.#asked = null;
	};

	/** Opens a field to paste into: a page may not look into the clipboard unasked. */
	readonly askForPaste = (): void => void (this.#desk.task = { kind: 'pasting', copy: null });

	/** Fills the clipboard with what is selected, or what the keyboard is on. */
	readonly oncopy = (event: ClipboardEvent, subjects: readonly Id[]): void => {
		if (!event.clipboardData) return;
		const copy = copyPartners(this.#desk.session.network, this.#asked ?? subjects);
		if (copy.organizations.length === 0) return;
		event.preventDefault();
		writeCopy(event.clipboardData, copy);
		this.#desk.say(m.map_copied({ count: copy.organizations.length }));
	};

	/** Pastes at once where nobody is doubled, and asks where somebody would be. */
	readonly onpaste = (event: ClipboardEvent): void => {
		if (!event.clipboardData || !this.#desk.editable) return;
		event.preventDefault();
		const copy = readCopy(event.clipboardData);
		if (!copy.ok) {
			this.#desk.say(
				copy.error.code === 'not_a_copy' ? m.map_paste_nothing() : m.map_paste_broken()
			);
			return;
		}
		const isKnown = knownPartners(this.#desk.session.network, copy.value).length > 0;
		if (isKnown) this.#desk.task = { kind: 'pasting', copy: copy.value };
		else this.paste(copy.value, 'double');
	};

	readonly paste = (copy: PartnerCopy, known: Pasting['known']): void => {
		const { session } = this.#desk;
		const pasted = pastePartners(session.network, copy, {
			known,
			newId: session.newId,
			nameOfDouble: (name) => m.map_paste_double({ name })
		});
		const commands = [...pasted.batch.commands, ...this.#shown(pasted.ids)];
		const change = commands.length === 0 ? '' : this.#desk.carryOut({ ...pasted.batch, commands });
		if (change === null) return;
		this.#desk.task = null;
		session.select(pasted.ids);
		const done =
			pasted.added === 0
				? m.map_paste_shown({ count: pasted.ids.length })
				: m.map_pasted({ count: pasted.added });
		const lost = pasted.lostTopics.filter(Boolean).join(', ');
		this.#desk.say(
			lost === '' || pasted.added === 0 ? done : `${done} ${m.map_paste_topics({ names: lost })}`,
			change || null
		);
	};

	/** Those that were left out of this map by hand are wanted on it now. */
	#shown(ids: readonly Id[]): readonly SingleCommand[] {
		const { query, id } = this.#desk.map;
		const exclude = query.exclude.filter((each) => !ids.includes(each));
		if (exclude.length === query.exclude.length) return [];
		return [{ type: 'changeMap', id, fields: { query: { ...query, exclude } } }];
	}
}
