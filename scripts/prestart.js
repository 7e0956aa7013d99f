// Runs before `npm start`, under whatever Node the machine has.
import { fileURLToPath } from 'node:url';
import { buildIfStale } from './prepare/build.js';
import { installIfStale } from './prepare/install.js';

const root = fileURLToPath(new URL('..', import.meta.url));
installIfStale(root);
buildIfStale(root);
