import type { PartnerCopy } from '#domain/clipboard/PartnerCopy.ts';
import type { Point } from '#domain/map/shapes.ts';
import type { Id } from '#domain/shared/Id.ts';
import type { DropTarget } from './dropTarget.ts';

/** Something that somebody does on the map, with a field or a form of its own. */
export type MapTask =
	/** A form asks where the partners go: the way without a pointer. */
	| { readonly kind: 'moving'; readonly ids: readonly Id[] }
	/** A name is written for a new partner, at its place. */
	| {
			readonly kind: 'adding';
			readonly point: Point;
			readonly target: DropTarget;
			/** Partner that the new one is to be connected with. */
			readonly from: Id | null;
	  }
	/** A relation is made; the other end may still have to be chosen. */
	| { readonly kind: 'connecting'; readonly from: Id; readonly to: Id | null }
	/** A partner is called otherwise. */
	| { readonly kind: 'renaming'; readonly id: Id }
	/** A partner is looked for by name. */
	| { readonly kind: 'finding' }
	/** Partners come from the clipboard: they are still to be pasted, or some of them are here already. */
	| { readonly kind: 'pasting'; readonly copy: PartnerCopy | null };
