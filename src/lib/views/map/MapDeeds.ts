import type { RelationType } from '#domain/catalogue/relationTypes.ts';
import { isOnMap } from '#domain/map/mapMembers.ts';
import type { Point } from '#domain/map/shapes.ts';
import { profileOf } from '#domain/network/queries.ts';
import type { Id } from '#domain/shared/Id.ts';
import { m } from '#i18n/generated/messages.js';
import { getLocale } from '#i18n/generated/runtime.js';
import { objectName } from '#views/objectName.ts';
import { today } from '#views/today.ts';
import { addCommands } from './addCommands.ts';
import { dropTarget, type DropTarget } from './dropTarget.ts';
import { dealtAnew } from './editorLayout.ts';
import type { MapCanvas } from './MapCanvas.ts';
import type { MapDesk } from './MapDesk.svelte.ts';
import { movePartners } from './movePartners.ts';
import { isOffice, removeCommands } from './removeCommands.ts';
import { arrangeCommands, pinCommands, pinnedSlots } from './seatCommands.ts';

interface Host {
	readonly canvas: () => MapCanvas | null;
	readonly open: (id: Id) => void;
	readonly edit: (id: Id) => void;
	readonly openRelation: (id: Id) => void;
	readonly stepTaken: () => void;
	/** Puts the keyboard on a partner. */
	readonly focus: (id: Id) => void;
	/** The middle of what can be seen, on the surface. */
	readonly middle: () => Point;
}

/** Everything that can be done to partners and relations on the map, by whatever way: key, menu, button. */
export class MapDeeds {
	readonly #desk: MapDesk;
	readonly #host: Host;

	constructor(desk: MapDesk, host: Host) {
		this.#desk = desk;
		this.#host = host;
	}

	readonly open = (id: Id): void => this.#host.open(id);
	readonly edit = (id: Id): void => this.#host.edit(id);
	readonly openRelation = (id: Id): void => this.#host.openRelation(id);

	readonly rename = (id: Id): void => void (this.#desk.task = { kind: 'renaming', id });
	readonly find = (): void => void (this.#desk.task = { kind: 'finding' });
	readonly connect = (from: Id, to: Id | null = null): void =>
		void (this.#desk.task = { kind: 'connecting', from, to });

	/** Partners that have a place to change: all but the office itself. */
	readonly movable = (ids: readonly Id[]): readonly Id[] =>
		ids.filter((id) => this.#desk.layout.positions[id] !== undefined);

	readonly move = (ids: readonly Id[]): void => {
		const movable = this.movable(ids);
		if (movable.length > 0) this.#desk.task = { kind: 'moving', ids: movable };
	};

	readonly moveTo = (
		ids: readonly Id[],
		target: { readonly sector: string | null; readonly ring: string | null }
	): void => {
		movePartners(this.#desk, ids, target);
		this.#host.stepTaken();
	};

	/** All of them into the sector, or the ring, of the first. */
	readonly align = (ids: readonly Id[], by: 'sector' | 'ring'): void => {
		const lead = this.#desk.layout.nodes.find(({ id }) => id === ids[0]);
		if (lead) this.moveTo(ids, { sector: null, ring: null, [by]: lead[by] });
	};

	/** Opens the field for a new partner at a point of the surface, or where the keyboard is. */
	readonly add = (at: Point | null, beside: Id | null = null, from: Id | null = null): void => {
		const { layout } = this.#desk;
		const node = beside === null ? undefined : layout.nodes.find(({ id }) => id === beside);
		const point = at ?? node ?? this.#host.middle();
		const target = (node && !at ? node : null) ?? dropTarget(layout, point) ?? this.#anyCell();
		if (target)
			this.#desk.task = {
				kind: 'adding',
				point: { x: point.x, y: point.y },
				target: { sector: target.sector, ring: target.ring },
				from
			};
	};

	#anyCell(): DropTarget | null {
		const { sectors, rings } = this.#desk.layout;
		const [sector, ring] = [sectors[0], rings.at(-1)];
		return sector && ring ? { sector: sector.key, ring: ring.key } : null;
	}

	/** Adds a partner; the field closes, unless it is refused. */
	readonly addPartner = (name: string, target: DropTarget): void => {
		const { task, map, layout, session } = this.#desk;
		if (task?.kind !== 'adding') return;
		const id = session.newId();
		const wished = task.target;
		const isThere = target.sector === wished.sector && target.ring === wished.ring;
		const newcomer = { id, name, target, point: isThere ? task.point : null };
		const change = this.#desk.carryOut(addCommands(newcomer, { map, layout, today: today() }));
		if (change === null) return;
		this.#desk.task = null;
		const one = session.network.organizations[id];
		const drawn = one && isOnMap(one, map.query, profileOf(session.network).anchor);
		this.#desk.say(drawn ? m.map_added({ name }) : m.map_added_elsewhere({ name }), change);
		session.select([id]);
		if (drawn) this.#host.focus(id);
		if (task.from !== null) this.connect(task.from, id);
	};

	readonly addRelation = (relation: { from: Id; to: Id; type: RelationType }): void => {
		const { session } = this.#desk;
		const id = session.newId();
		const change = this.#desk.carryOut({ type: 'addRelation', id, fields: relation });
		if (change === null) return;
		this.#desk.task = null;
		this.#desk.say(
			m.map_connected({ sentence: objectName(session.network, 'relations', id) }),
			change
		);
		this.#host.focus(relation.from);
	};

	/** The relation reads the other way round. */
	readonly turn = (id: Id): void => {
		const relation = this.#desk.session.network.relations[id];
		if (!relation) return;
		const fields = { from: relation.to, to: relation.from };
		const change = this.#desk.carryOut({ type: 'changeRelation', id, fields });
		const name = objectName(this.#desk.session.network, 'relations', id);
		if (change !== null) this.#desk.say(m.map_turned({ sentence: name }), change);
	};

	readonly renamePartner = (id: Id, name: string): boolean => {
		const change = this.#desk.carryOut({ type: 'changeOrganization', id, fields: { name } });
		if (change !== null) this.#desk.say(m.map_renamed({ name }), change);
		return change !== null;
	};

	readonly remove = (ids: readonly Id[]): void => {
		const { session } = this.#desk;
		const batch = removeCommands(session.network, ids);
		const [first] = ids;
		if (batch.commands.length === 0) {
			if (first && isOffice(session.network, first)) this.#desk.say(m.map_office_stays());
			return;
		}
		const isPartner = first !== undefined && session.network.organizations[first] !== undefined;
		const name =
			first === undefined
				? ''
				: objectName(session.network, isPartner ? 'organizations' : 'relations', first);
		const change = this.#desk.carryOut(batch);
		if (change === null) return;
		this.#desk.say(
			batch.commands.length === 1
				? m.map_removed({ name })
				: m.map_removed_many({ count: batch.commands.length }),
			change
		);
	};

	readonly isPinned = (id: Id): boolean => this.#desk.layout.slots[id]?.pinned === true;

	/** Pins all, or lets all go if all are pinned. */
	readonly pin = (ids: readonly Id[]): void => {
		const movable = this.movable(ids);
		if (movable.length === 0) return;
		const pinned = !movable.every(this.isPinned);
		const change = this.#desk.carryOut(
			pinCommands(this.#desk.map, this.#desk.layout, movable, pinned)
		);
		if (change === null) return;
		const names = movable.map((id) => this.#desk.nameOf(id)).join(', ');
		this.#desk.say(pinned ? m.map_pinned({ names }) : m.map_unpinned({ names }), change);
	};

	/** Deals seats anew: of all that are not pinned, or of some partners within their cells. */
	readonly arrange = (ids?: readonly Id[]): void => {
		const { session, map, layout } = this.#desk;
		const some = new Set(ids);
		const kept = ids
			? Object.fromEntries(Object.entries(layout.slots).filter(([id]) => !some.has(id)))
			: pinnedSlots(layout);
		const anew = dealtAnew(session.network, map, kept, { now: layout, locale: getLocale() });
		const change = this.#desk.carryOut(arrangeCommands(map, anew));
		if (change === null) return;
		this.#desk.say(ids ? m.map_spread() : m.map_arranged(), change);
	};

	readonly selectAll = (): void => {
		const { nodes, anchor } = this.#desk.layout;
		const ids = [...(anchor ? [anchor.id] : []), ...nodes.map(({ id }) => id)];
		this.#desk.session.select(ids);
		this.#desk.whisper(m.map_selected_count({ count: ids.length }));
	};

	readonly selectNeighbours = (id: Id): void => {
		const others = this.#desk.layout.curves.flatMap(({ from, to }) =>
			from === id ? to : to === id ? from : []
		);
		const ids = [...new Set([id, ...others])];
		this.#desk.session.select(ids);
		this.#desk.whisper(m.map_selected_count({ count: ids.length }));
	};

	/** The whole map, or what is selected, in the window. */
	readonly fit = (ids: readonly Id[] = []): void => {
		const { positions } = this.#desk.layout;
		const points = ids.flatMap((id) => positions[id] ?? []);
		const canvas = this.#host.canvas();
		if (points.length > 0) canvas?.fitTo(points);
		else canvas?.fit();
	};
}
