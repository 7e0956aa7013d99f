import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Two processes on one PGlite folder lose acknowledged writes: the second one must not start. */
export class FolderInUse extends Error {
	override readonly name = 'FolderInUse';
	readonly code = 'folder_in_use';
}

/** Named here, since SQLite lets a lock go when its handle is garbage collected. */
const held = new Set<DatabaseSync>();

/**
 * Takes the data folder for this process until `release()` or its end. The lock is one of the
 * operating system (SQLite's exclusive transaction on a small file), so it vanishes with the
 * process however that ends, and a process id used again by a stranger can't hold it.
 */
export function lockFolder(folder: string): { release: () => void } {
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	const holderFile = join(folder, 'lock.pid');
	let database: DatabaseSync | null = null;
	try {
		database = new DatabaseSync(join(folder, 'lock'), { timeout: 0 });
		database.exec('BEGIN EXCLUSIVE');
	} catch (error) {
		database?.close();
		if (isBusy(error)) throw new FolderInUse(inUseSentence(folder, readHolder(holderFile)));
		throw error;
	}
	writeFileSync(holderFile, String(process.pid));
	const handle = database;
	held.add(handle);
	return {
		release: () => {
			held.delete(handle);
			handle.close();
		}
	};
}

const sqliteBusy = 5;

function isBusy(error: unknown): boolean {
	return error instanceof Error && 'errcode' in error && error.errcode === sqliteBusy;
}

function readHolder(file: string): string | null {
	try {
		return readFileSync(file, 'utf8').trim() || null;
	} catch {
		return null;
	}
}

function inUseSentence(folder: string, holder: string | null): string {
	const who = holder ? ` (Prozess ${holder})` : '';
	return `Auf den Daten in ${folder} arbeitet schon ein anderes Wegenetz${who}. Bitte beenden Sie es zuerst, oder wählen Sie mit WEGENETZ_DATA einen anderen Ordner. Es wurde nichts verändert.`;
}
