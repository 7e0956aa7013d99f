import fc from 'fast-check';
import { starterTopics } from '#domain/catalogue/starterTopics.ts';
import type { LayoutRequest, NodeInput, RelationInput } from '../MapInput.ts';
import { mapSurfaces } from '../mapSurfaces.ts';
import { publicRings } from '../publicMapInput.ts';
import { weimarCore } from './weimarCore.ts';
import { musterstadt } from './musterstadt.ts';

const topics = starterTopics.slice(0, 12);
const names = [...weimarCore.organizations, ...musterstadt.organizations].map(([, name]) => name);

export const anyNode = (id: string): fc.Arbitrary<NodeInput> =>
	fc.record({
		id: fc.constant(id),
		name: fc.constantFrom(...names),
		sector: fc.constantFrom(...topics.map(({ code }) => code)),
		ring: fc.constantFrom(...publicRings.map(({ key }) => key)),
		degree: fc.nat(6),
		mark: fc.constant(null),
		marks: fc.constantFrom([], ['circle-dark' as const])
	});

const anyNodes = fc
	.array(fc.nat(), { minLength: 1, maxLength: 42 })
	.chain((list) => fc.tuple(...list.map((_, i) => anyNode(`n${String(i).padStart(3, '0')}`))));

const anyRelations = (ids: readonly string[]): fc.Arbitrary<RelationInput[]> =>
	fc
		.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), { maxLength: 30 })
		.map((pairs) =>
			pairs.map(([from, to], i) => ({ id: `r${i}`, from, to, line: 'solid', arrow: true }))
		);

/** Maps as they come: crowded and empty topics, long names, with and without anchor. */
export const anyMap: fc.Arbitrary<LayoutRequest> = anyNodes.chain((nodes) =>
	fc.record({
		sectors: fc.constant(
			topics.map(({ code, name, shortName, mark }) => ({
				key: code,
				name: name.de,
				shortName: shortName.de,
				mark
			}))
		),
		rings: fc.constant(
			publicRings.map((ring) => ({ ...ring, name: ring.key, shortName: ring.key }))
		),
		nodes: fc.constant(nodes),
		relations: anyRelations(['anchor', ...nodes.map(({ id }) => id)]),
		anchor: fc.constantFrom({ id: 'anchor', name: 'Ausländerbehörde Musterstadt' }, null),
		slots: fc.constant({}),
		emptyText: fc.constant('Noch keine Stelle'),
		surface: fc.constantFrom(mapSurfaces.page, mapSurfaces.embed, mapSurfaces.editor)
	})
);
