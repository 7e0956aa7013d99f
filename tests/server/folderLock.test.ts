import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FolderInUse, lockFolder } from '#storage/server/backend/embedded/folderLock.ts';
import { openBackend } from '#storage/server/backend/openBackend.ts';
import { projectRoot } from '#storage/server/backend/projectRoot.ts';

let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'wegenetz-lock-'));
});

const children: ChildProcess[] = [];

// Also after a failed test: a child left alone would keep the whole run from ending.
afterEach(async () => {
	for (const child of children.splice(0)) child.kill('SIGKILL');
	await rm(folder, { recursive: true, force: true });
});

/** A process that holds the folder, once it says so. */
async function holder(script = 'holdFolder.ts', ...flags: string[]): Promise<ChildProcess> {
	const file = join(projectRoot(), 'tests/server/children', script);
	const child = spawn(process.execPath, [...flags, file, folder], {
		stdio: ['ignore', 'pipe', 'inherit']
	});
	children.push(child);
	await once(child.stdout, 'data');
	return child;
}

it('refuses a second process in a sentence that names the folder, the holder and what to do', async () => {
	const child = await holder();
	const refused = openBackend({ kind: 'embedded', folder });
	await expect(refused).rejects.toThrow(FolderInUse);
	const sentence = await refused.catch((error: Error) => error.message);
	expect(sentence).toContain(folder);
	expect(sentence).toContain(`Prozess ${child.pid}`);
	expect(sentence).toContain('WEGENETZ_DATA');
	child.kill('SIGKILL');
	await once(child, 'exit');
});

it('takes over from a process that was killed', async () => {
	const child = await holder();
	child.kill('SIGKILL');
	await once(child, 'exit');
	lockFolder(folder).release();
	expect(() => lockFolder(folder).release()).not.toThrow();
});

it('does not take the id of a living stranger for the holder', async () => {
	await writeFile(join(folder, 'lock.pid'), String(process.ppid));
	expect(() => lockFolder(folder).release()).not.toThrow();
});

it('refuses the same process, too: two databases on one folder lose writes', () => {
	const held = lockFolder(folder);
	expect(() => lockFolder(folder)).toThrow(FolderInUse);
	held.release();
});

it('stays locked when nobody keeps what the locking gave', async () => {
	await holder('forgetLock.ts', '--expose-gc');
	expect(() => lockFolder(folder)).toThrow(FolderInUse);
});
