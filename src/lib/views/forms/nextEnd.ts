import type { Id } from '#domain/shared/Id.ts';
import type { FormObject } from './formSpec.ts';

/**
 * Which end of a relation that is being written a partner becomes who was chosen on the map: the
 * first that is free, else the second. Nobody is connected with themselves.
 *
 * @param begun what the form holds so far
 */
export function nextEnd(begun: FormObject, chosen: Id): FormObject {
	if (!begun.from) return begun.to === chosen ? {} : { from: chosen };
	return begun.from === chosen ? {} : { to: chosen };
}
