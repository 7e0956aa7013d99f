/**
 * Puts the template of the printed guide and its child program beside the build, where the server
 * finds them (`src/lib/rendering/guide/guideFiles.ts`). Run after every `vite build`:
 * `node scripts/copyGuideTemplate.js [folder of the build]`.
 */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const to = join(process.argv[2] ?? join(root, 'build'), 'guide');

rmSync(to, { recursive: true, force: true });
cpSync(join(root, 'src/lib/rendering/guide/template'), to, { recursive: true });
