import type { Restore } from '#domain/commands/Command.ts';
import { planRestore } from '#domain/commands/planRestore.ts';
import { Recorder } from '#domain/commands/Recorder.ts';
import { touchedBy } from '#domain/history/touchedBy.ts';
import { Draft } from '#domain/network/Draft.ts';
import type { Fault } from '#domain/network/Fault.ts';
import { faultsOf } from '#domain/network/faultsOf.ts';
import { collectionNames, type Network } from '#domain/network/Network.ts';
import { heldAgain } from './heldAgain.ts';
import { keepReferencesWhole, leaveErased } from './keepWhole.ts';
import { treeOf, type ObjectPlace } from './treeOf.ts';
import { Wanted, type LeftOut } from './Wanted.ts';

/** Everything, or some objects with all that hangs on them. */
export type RestoreScope = 'everything' | readonly ObjectPlace[];

export interface Restoring {
	/** Ready to be carried out on the network it was made for. */
	readonly command: Restore;
	/** What cannot be as it was, and why. */
	readonly left: readonly LeftOut[];
	/** True if all is today as it was then. */
	readonly isNothing: boolean;
}

/**
 * The command that makes the network, or a part of it, what it was. Nothing is written here: what the
 * command does can be looked at first (`apply`) and is one change that can be taken back.
 *
 * @param then the network at the time that is to come back (`stateAt`)
 */
export function restoring(
	now: Network,
	then: Network,
	scope: RestoreScope,
	label: string
): Restoring {
	const wanted = new Wanted(now, then);
	const places = scope === 'everything' ? everyPlace(now, then) : partOf(now, then, scope);
	for (const place of places) wanted.want(place);
	wanted.withoutSame();
	leaveErased(wanted);
	keepReferencesWhole(wanted);
	leaveClashing(wanted);
	wanted.withoutSame();
	const command = commandOf(wanted, scope, label);
	const isNothing = command.objects.length === 0 && command.places.length === 0;
	return { command, left: wanted.left, isNothing };
}

const everyPlace = (now: Network, then: Network): readonly ObjectPlace[] =>
	collectionNames.flatMap((collection) =>
		[...new Set([...Object.keys(now[collection]), ...Object.keys(then[collection])])].map((id) => ({
			collection,
			id
		}))
	);

const partOf = (
	now: Network,
	then: Network,
	roots: readonly ObjectPlace[]
): readonly ObjectPlace[] =>
	roots.flatMap((root) => [root, ...treeOf(then, root), ...treeOf(now, root)]);

function commandOf(wanted: Wanted, scope: RestoreScope, label: string): Restore {
	const roots =
		scope === 'everything' ? [] : scope.filter((root) => wanted.willBe(root.collection, root.id));
	return {
		type: 'restore',
		label,
		objects: wanted.objects.map(({ collection, id, object }) => {
			const { id: _id, ...value } = object ?? { id };
			return { collection, id, value: object ? value : null };
		}),
		places: heldAgain(wanted, roots)
	};
}

/**
 * Leaves as it is what today's network forbids: a relation that was made anew, a name in an address
 * that somebody else has by now. Each round leaves out one object more, so it ends.
 */
function leaveClashing(wanted: Wanted): void {
	for (;;) {
		const recorder = new Recorder(new Draft(wanted.now));
		const wrong = planRestore(recorder, commandOf(wanted, 'everything', ''));
		const faults = wrong ? [wrong] : faultsOf(recorder.draft, touchedBy(recorder.patches));
		const fault = faults.find((each) => isMendable(wanted, each));
		if (!fault) return;
		if (!movesAlong(wanted, fault)) {
			const place = wanted.has(fault) ? fault : wanted.placeOf(fault.other);
			if (place)
				wanted.leave(place, fault.code, place === fault ? (fault.other ?? null) : fault.id);
		}
		keepReferencesWhole(wanted);
	}
}

const isMendable = (wanted: Wanted, fault: Fault): boolean =>
	wanted.has(fault) || wanted.placeOf(fault.other) !== undefined;

/** A contact that nobody restores follows its offer to the partner it goes back to. */
function movesAlong(wanted: Wanted, { code, collection, id, other }: Fault): boolean {
	const contact = wanted.objectNow(collection, id);
	const organization = other && wanted.objectWanted('services', other)?.organization;
	const isAlong = code === 'service_elsewhere' && !wanted.has({ collection, id });
	if (!isAlong || !contact || organization === undefined) return false;
	wanted.put(collection, id, { ...contact, organization });
	return true;
}
