/** Child of the folder lock test: locks a folder, forgets the lock and collects garbage. */
import { writeSync } from 'node:fs';
import { lockFolder } from '#storage/server/backend/embedded/folderLock.ts';

lockFolder(process.argv[2] ?? '');
for (let round = 0; round < 5; round++) {
	globalThis.gc?.();
	await new Promise((resolve) => setTimeout(resolve, 20));
}
writeSync(1, 'forgotten\n');
setInterval(() => undefined, 1_000);
