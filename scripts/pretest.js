// Runs before `npm test`, under whatever Node the machine has.
import { fileURLToPath } from 'node:url';
import { installIfStale } from './prepare/install.js';

installIfStale(fileURLToPath(new URL('..', import.meta.url)));
