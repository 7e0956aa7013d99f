import type { Patch } from './Change.ts';

/** The patch that takes a patch back. */
export function invertPatch(patch: Patch): Patch {
	switch (patch.op) {
		case 'set':
			return { ...patch, before: patch.after, after: patch.before };
		case 'add':
			return { ...patch, op: 'remove' };
		case 'remove':
			return { ...patch, op: 'add' };
		case 'create':
			return { ...patch, op: 'delete' };
		case 'delete':
			return { ...patch, op: 'create' };
	}
}
