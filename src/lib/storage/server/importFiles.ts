import { randomUUID } from 'node:crypto';
import type { SupabaseClient } from '@supabase/supabase-js';
import { readNetwork, saveChanges, type SaveRefusal } from './networks.ts';
import {
	planFiles,
	type FilesFailure,
	type PlannedFiles,
	type SourceFile
} from '#domain/exchange/planFiles.ts';
import type { Network } from '#domain/network/Network.ts';
import { err, ok, type Result } from '#domain/shared/Result.ts';
import { catalogueTableWords } from '#i18n/catalogueTableWords.ts';

export interface Imported extends PlannedFiles {
	/** The revision that the import made; null if there was nothing to do. */
	readonly revision: number | null;
}

export type ImportFailure =
	| FilesFailure
	| { readonly code: 'network_missing' }
	| { readonly code: 'not_saved'; readonly refusal: SaveRefusal['code'] | 'conflict' };

/** What importing files into a network would do. Writes nothing. */
export const planFilesFor = (
	network: Network,
	files: readonly SourceFile[]
): Result<PlannedFiles, FilesFailure> =>
	planFiles(network, files, {
		words: catalogueTableWords(),
		newId: randomUUID,
		changeId: randomUUID(),
		at: new Date().toISOString()
	});

/** Imports files as one change. Rows that are refused are left out and named in the plan. */
export async function importFiles(
	client: SupabaseClient,
	slug: string,
	files: readonly SourceFile[]
): Promise<Result<Imported, ImportFailure>> {
	const loaded = await readNetwork(client, slug);
	if (!loaded.ok) return err({ code: 'network_missing' });
	const { network, revision } = loaded.value;
	const planned = planFilesFor(network, files);
	if (!planned.ok) return planned;
	if (!planned.value.applied) return ok({ ...planned.value, revision: null });
	const { change } = planned.value.applied;
	const saved = await saveChanges(client, network.id, { base: revision, changes: [change] });
	if (!saved.ok) return err({ code: 'not_saved', refusal: saved.error.code });
	if (saved.value.conflicts.length > 0) return err({ code: 'not_saved', refusal: 'conflict' });
	return ok({ ...planned.value, revision: saved.value.revision });
}
