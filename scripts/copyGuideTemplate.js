/**
 * Puts the template of the printed guide and its child program beside the build, where the server
 * finds them (`src/lib/rendering/guide/guideFiles.ts`). Run after every `vite build`.
 */
import { cpSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const from = fileURLToPath(new URL('src/lib/rendering/guide/template/', root));
const to = fileURLToPath(new URL('build/guide/', root));

rmSync(to, { recursive: true, force: true });
cpSync(from, to, { recursive: true });
