import type { Draft } from '../Draft.ts';
import type { Fault } from '../Fault.ts';
import type { Touched } from '../faultsOf.ts';
import type { CollectionName } from '../Network.ts';
import { idsIn, referenceFields } from '../references.ts';
import { faultAt, forEachObject } from './Rule.ts';

/** No reference dangles: what an object refers to is there. */
export const referenceRule = forEachObject((draft, written) =>
	referenceFields
		.filter(({ from, field }) => from === written.collection && written.has(field))
		.flatMap((reference) =>
			idsIn(written.object, reference)
				.filter((id) => !draft.object(reference.to, id))
				.flatMap((id) => faultAt(written, 'reference_missing', reference.field, id))
		)
);

/** Nobody refers to what has gone. One walk over the network, only when something has gone. */
export function incomingReferenceFaults(draft: Draft, gone: readonly Touched[]): readonly Fault[] {
	const missing = new Map<CollectionName, Set<string>>();
	for (const { collection, id } of gone)
		missing.set(collection, (missing.get(collection) ?? new Set()).add(id));
	return referenceFields.flatMap((reference) => {
		const ids = missing.get(reference.to);
		if (!ids) return [];
		return Object.values(draft.all(reference.from)).flatMap((object) =>
			idsIn(object, reference)
				.filter((id) => ids.has(id))
				.flatMap((id) =>
					faultAt({ collection: reference.from, object }, 'reference_missing', reference.field, id)
				)
		);
	});
}
