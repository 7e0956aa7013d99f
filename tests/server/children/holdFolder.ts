/** Child of the lock test: takes the folder and holds it until it is killed. */
import { lockFolder } from '#storage/server/backend/embedded/folderLock.ts';

lockFolder(process.argv[2] ?? '');
process.stdout.write('held\n');
setInterval(() => {}, 60_000);
