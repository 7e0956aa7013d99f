import { createContext } from 'svelte';
import type { Id } from '#domain/shared/Id.ts';
import type { EditorSession } from '#editor/EditorSession.svelte.ts';
import type { Officers } from '#views/procedure/officerOptions.ts';

/** What the pages of one network share while one moves between them. */
export interface Workspace {
	readonly session: EditorSession;
	readonly canEdit: boolean;
	readonly canPublish: boolean;
	/** Address of this network's workspace. */
	readonly base: string;
	/** Who may be in charge of a partner, and who is looking. */
	readonly officers: Officers;
	/** Takes a partner into the relation that is being written; false if none is. */
	readonly chooseEnd: (partner: Id) => boolean;
	/** Says that something was deleted, with a button to take it back. */
	readonly removed: (name: string) => void;
	/** Says a sentence about what was done, with a button to take it back. */
	readonly tell: (sentence: string) => void;
}

export const [getWorkspace, setWorkspace] = createContext<Workspace>();
