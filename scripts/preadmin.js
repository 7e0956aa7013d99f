// Runs before `npm run admin`, under whatever Node the machine has.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installIfStale, run, say } from './prepare/install.js';

const root = fileURLToPath(new URL('..', import.meta.url));
installIfStale(root);
// The command line runs from the sources; of what is generated it needs the messages only.
if (!existsSync(join(root, 'src/lib/i18n/generated/messages.js'))) {
	say('Texte werden übersetzt …');
	run(root, 'npm', ['run', '--silent', 'generate']);
}
