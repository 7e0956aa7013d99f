import type { Component } from 'svelte';
import { findNames } from '#domain/search/findNames.ts';
import { haystackOf, rankOf, wordsIn } from '#domain/search/foldText.ts';
import type { Network } from '#domain/network/Network.ts';
import { m } from '#i18n/generated/messages.js';
import type { CommandGroup, CommandOption } from '#ui/commands.ts';
import { collectionsWord, objectName, organizationName } from '#views/objectName.ts';
import type { SheetCollection } from '#views/opened.ts';

/** Something the palette can do or go to. */
export interface PaletteCommand {
	readonly id: string;
	readonly label: string;
	readonly icon: Component<{ size?: number; 'aria-hidden'?: 'true' }>;
	readonly hint?: string;
	readonly run: () => void;
}

export interface PaletteGroups {
	readonly groups: readonly CommandGroup[];
	/** How much was found in all, also what is not shown. */
	readonly total: number;
}

const kinds = ['organizations', 'services', 'contacts', 'topics'] as const;

/** How many of a kind are shown: the rest is a letter or two away, or in the search. */
const shown = 8;

/** Id of the line that searches everywhere. */
export const everywhere = 'everywhere';

/** What the palette offers for a query; without one all places and commands. */
export function paletteGroups(
	network: Network,
	query: string,
	commands: {
		readonly places: readonly PaletteCommand[];
		readonly actions: readonly PaletteCommand[];
	}
): PaletteGroups {
	const words = wordsIn(query);
	const asked = words.length > 0;
	const fixed = [
		groupOf(m.shell_palette_places(), commands.places, words),
		groupOf(m.shell_palette_actions(), commands.actions, words)
	].filter((group) => group.options.length > 0);
	const found = asked ? kinds.map((kind) => foundGroup(network, kind, query)) : [];
	const total =
		found.reduce((sum, group) => sum + group.total, 0) +
		fixed.reduce((sum, group) => sum + group.options.length, 0);
	const search = {
		label: m.shell_place_search(),
		options: [{ id: everywhere, label: m.shell_palette_everywhere({ query: query.trim() }) }]
	};
	return {
		groups: [...fixed, ...found.filter(({ total }) => total > 0), ...(asked ? [search] : [])],
		total
	};
}

function groupOf(
	label: string,
	commands: readonly PaletteCommand[],
	words: readonly string[]
): CommandGroup {
	const fitting = commands.filter((each) => rankOf(haystackOf([each.label]), words) !== null);
	return {
		label,
		options: fitting.map(({ id, label, icon, hint }) => option(id, label, icon, hint))
	};
}

const option = (
	id: string,
	label: string,
	icon: PaletteCommand['icon'],
	hint: string | undefined
): CommandOption => ({ id, label, icon, ...(hint === undefined ? {} : { hint }) });

function foundGroup(
	network: Network,
	kind: (typeof kinds)[number],
	query: string
): CommandGroup & { readonly total: number } {
	const { ids, total } = findNames(network, kind, query, shown);
	return {
		label: collectionsWord(kind),
		...(total > ids.length ? { note: m.shell_palette_some({ shown: ids.length, total }) } : {}),
		options: ids.map((id) => {
			const detail = detailOf(network, kind, id);
			return {
				id: `${kind}.${id}`,
				label: objectName(network, kind, id),
				...(detail ? { detail } : {})
			};
		}),
		total
	};
}

/** Whose offer or contact it is. */
const detailOf = (network: Network, kind: SheetCollection, id: string): string | null =>
	kind === 'services' || kind === 'contacts'
		? organizationName(network, network[kind][id]?.organization ?? null)
		: null;
