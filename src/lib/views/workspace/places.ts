import BookOpen from '@lucide/svelte/icons/book-open';
import Building from '@lucide/svelte/icons/building';
import History from '@lucide/svelte/icons/history';
import LayoutDashboard from '@lucide/svelte/icons/layout-dashboard';
import ListTodo from '@lucide/svelte/icons/list-todo';
import Search from '@lucide/svelte/icons/search';
import Send from '@lucide/svelte/icons/send';
import Settings from '@lucide/svelte/icons/settings';
import Shapes from '@lucide/svelte/icons/shapes';
import Waypoints from '@lucide/svelte/icons/waypoints';

import type { Network } from '#domain/network/Network.ts';
import { m } from '#i18n/generated/messages.js';

type IconComponent = typeof Send;

export interface Place {
	readonly href: string;
	readonly label: string;
	readonly icon: IconComponent;
	readonly count?: number;
	readonly current: boolean;
}

/** The places of the workspace that exist; nothing is shown that leads nowhere. */
export function placesOf(
	network: Network,
	{
		base,
		path,
		canEdit
	}: { readonly base: string; readonly path: string; readonly canEdit: boolean }
): readonly Place[] {
	const at = (segment: string): boolean =>
		segment === '' ? path === base : path.startsWith(`${base}/${segment}`);
	const tables = ['partners', 'services', 'contacts', 'relations', 'import', 'duplicates', 'merge'];
	return [
		{
			href: base,
			label: m.workspace_place_overview(),
			icon: LayoutDashboard,
			current: at('')
		},
		...(canEdit
			? [
					{
						href: `${base}/tasks`,
						label: m.procedure_place(),
						icon: ListTodo,
						current: at('tasks') || at('documents')
					}
				]
			: []),
		{ href: `${base}/map`, label: m.workspace_place_map(), icon: Waypoints, current: at('map') },
		{
			href: `${base}/partners`,
			label: m.workspace_place_partners(),
			icon: Building,
			count: Object.keys(network.organizations).length,
			current: tables.some(at)
		},
		{
			href: `${base}/topics/tree`,
			label: m.workspace_place_topics(),
			icon: Shapes,
			count: Object.keys(network.topics).length,
			current: at('topics')
		},
		{
			href: `${base}/search`,
			label: m.shell_place_search(),
			icon: Search,
			current: at('search')
		},
		{
			href: `${base}/guides`,
			label: m.workspace_place_guides(),
			icon: BookOpen,
			current: at('guides')
		},
		{
			href: `${base}/publish`,
			label: m.workspace_place_publish(),
			icon: Send,
			current: at('publish')
		},
		...(canEdit
			? [
					{
						href: `${base}/history`,
						label: m.shell_place_history(),
						icon: History,
						current: at('history')
					}
				]
			: []),
		{
			href: `${base}/settings`,
			label: m.settings_place(),
			icon: Settings,
			current: at('settings')
		}
	];
}
