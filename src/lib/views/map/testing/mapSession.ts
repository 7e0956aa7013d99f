import { apply } from '#domain/commands/apply.ts';
import type { SingleCommand } from '#domain/commands/Command.ts';
import { starterTopics } from '#domain/catalogue/starterTopics.ts';
import { musterstadt } from '#domain/map/testing/musterstadt.ts';
import { stageOfRing, type WorkingRing } from '#domain/map/workingMapInput.ts';
import { emptyNetwork } from '#domain/network/emptyNetwork.ts';
import type { Network } from '#domain/network/Network.ts';
import type { NetworkMap } from '#domain/network/NetworkMap.ts';
import { EditorSession } from '#editor/EditorSession.svelte.ts';

/** A stable id for a short name of the sample. */
export function idOf(name: string): string {
	const letters = [...name].map((letter) => letter.charCodeAt(0).toString(16)).join('');
	return `00000000-0000-4000-8000-${letters.slice(0, 12).padStart(12, '0')}`;
}

const mapId = idOf('map');

const commands: SingleCommand[] = [
	...starterTopics.map(({ code, name, shortName, mark, icon }, position): SingleCommand => ({
		type: 'addTopic',
		id: idOf(`t${code}`),
		fields: { code, name, shortName, mark, icon, position }
	})),
	...musterstadt.organizations.map(([id, name, kind, level, topic, , further]): SingleCommand => ({
		type: 'addOrganization',
		id: idOf(id),
		fields: {
			name,
			kind,
			level,
			primaryTopic: idOf(`t${topic}`),
			topics: further ? [idOf(`t${further}`)] : []
		}
	})),
	...musterstadt.organizations.flatMap(([id, , , , , ring]): SingleCommand[] =>
		ring
			? [
					{
						type: 'setStage',
						organization: idOf(id),
						stage: stageOfRing[ring as WorkingRing],
						date: '2026-11-01',
						note: null
					}
				]
			: []
	),
	...musterstadt.relations.map(([from, to, type], i): SingleCommand => ({
		type: 'addRelation',
		id: idOf(`r${i}`),
		fields: { from: idOf(from), to: idOf(to), type }
	})),
	{ type: 'changeNetwork', fields: { anchor: idOf(musterstadt.anchor) } },
	{
		type: 'addMap',
		id: mapId,
		fields: { slug: 'netzwerkkarte', title: { de: 'Netzwerkkarte' } }
	}
];

function sampleNetwork(): Network {
	const empty = emptyNetwork({
		id: idOf('net'),
		slug: 'musterstadt',
		title: { de: 'Musterstadt' }
	});
	const stamp = { changeId: idOf('change'), at: '2026-11-22T12:00:00.000Z' };
	const applied = apply(empty, { type: 'batch', label: 'sample', commands }, stamp);
	if (!applied.ok) throw new Error(JSON.stringify(applied.error));
	return applied.value.network;
}

/** An officer's session on the invented network of the mock-ups; nothing is saved anywhere. */
export function mapSession(): EditorSession {
	return new EditorSession({
		network: sampleNetwork(),
		revision: 1,
		save: () => new Promise(() => undefined)
	});
}

export function mapOf(session: EditorSession): NetworkMap {
	const map = session.network.maps[mapId];
	if (!map) throw new Error('The sample has lost its map.');
	return map;
}
