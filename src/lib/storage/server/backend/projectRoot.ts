import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder that holds `supabase/` and `src/`. Looked for upwards, because this code runs from
 * its source (tests, admin commands) as well as from inside `build/`.
 */
export function projectRoot(): string {
	let folder = dirname(fileURLToPath(import.meta.url));
	while (!existsSync(join(folder, 'supabase', 'migrations'))) {
		const parent = dirname(folder);
		if (parent === folder)
			throw new Error('Der Ordner supabase/migrations fehlt neben der Anwendung.');
		folder = parent;
	}
	return folder;
}
