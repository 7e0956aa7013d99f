import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lockFolder } from '#storage/server/backend/embedded/folderLock.ts';
import { projectRoot } from '#storage/server/backend/projectRoot.ts';
import type { ExitCode } from '#admin/AdminWorld.ts';
import { runAdmin } from '#admin/runAdmin.ts';

let folder: string;
const example = join(projectRoot(), 'examples/weimar-2015');

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'wegenetz-admin-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

interface Ran {
	readonly code: ExitCode;
	readonly said: string;
	readonly complained: string;
}

async function admin(...args: string[]): Promise<Ran> {
	const said: string[] = [];
	const complained: string[] = [];
	const code = await runAdmin(args, {
		environment: { WEGENETZ_DATA: join(folder, 'data'), ORIGIN: 'https://netz.example/' },
		say: (line) => said.push(line),
		complain: (line) => complained.push(line)
	});
	return { code, said: said.join('\n'), complained: complained.join('\n') };
}

const file = async (name: string, text: string): Promise<string> => {
	const path = join(folder, name);
	await writeFile(path, text);
	return path;
};

describe('a wrong call says what exists', () => {
	it.each([
		[[], 2, /import DATEI/],
		[['--help'], 0, /sign-in-link/],
		[['backup', 'x'], 2, /Den Befehl „backup“ gibt es nicht[^]*import DATEI/],
		[['import', '--network', 'probe'], 2, /Nennen Sie eine Datei/],
		[['import', 'x.csv'], 2, /--network/],
		[['import', 'x.csv', '--network'], 2, /Zu --network fehlt der Wert/],
		[['import', 'x.csv', '--network', 'n', '--frei'], 2, /„--frei“ passt nicht/],
		[['import', 'x.csv', '--network', 'n', '--format', 'gexf'], 2, /Möglich sind: auto, csv/],
		[['export', '--network', 'n', '--format', 'xml', '--out', 'x'], 2, /Möglich sind: csv, json/],
		[['check', 'alles'], 2, /„alles“ ist hier zu viel/]
	] as const)('%j', async (args, code, sentence) => {
		const ran = await admin(...args);
		expect(ran.code).toBe(code);
		expect(ran.said + ran.complained).toMatch(sentence);
	});
});

describe('files that cannot be taken', () => {
	it('change nothing, and are named', async () => {
		const book = await file('mappe.xlsx', 'PK\u0003\u0004 …');
		expect(await admin('import', join(folder, 'fehlt.csv'), '--network', 'probe')).toMatchObject({
			code: 3,
			complained: expect.stringContaining('gibt es nicht')
		});
		expect(await admin('import', book, '--network', 'probe', '--create')).toMatchObject({
			code: 3,
			complained: expect.stringContaining('Arbeitsmappe')
		});
		expect((await admin('check')).said).toContain('Es gibt noch kein Netzwerk');
	});

	it('nor does an import into a network that is not there, or may not be called so', async () => {
		expect(await admin('import', example, '--network', 'weimar-2015')).toMatchObject({
			code: 3,
			complained: expect.stringContaining('--create')
		});
		expect(await admin('import', example, '--network', 'app', '--create')).toMatchObject({
			code: 3,
			complained: expect.stringContaining('kann kein Netzwerk heißen')
		});
	});
});

describe('the example through the command line', () => {
	it('is tried, imported, exported, imported again and checked', async () => {
		const into = ['--network', 'weimar-2015'] as const;
		const dry = await admin('import', example, ...into, '--create', '--dry-run');
		expect(dry).toMatchObject({ code: 0, said: expect.stringContaining('142 neu') });
		const done = await admin('import', example, ...into, '--create', '--json');
		expect(JSON.parse(done.said)).toMatchObject({
			created: true,
			dryRun: false,
			counts: { new: 142, refused: 0 }
		});
		const out = join(folder, 'out');
		await admin('export', ...into, '--format', 'csv', '--out', out);
		const again = await admin('import', out, ...into);
		expect(again).toMatchObject({ code: 0, said: expect.stringContaining('142 gleich') });
		await admin('export', ...into, '--format', 'json', '--out', join(out, 'netz.json'));
		expect(JSON.parse(await readFile(join(out, 'netz.json'), 'utf8'))).toMatchObject({
			schema: 'wegenetz/network/1',
			network: { personalValues: {} }
		});
		expect(await admin('check')).toMatchObject({
			code: 0,
			said: expect.stringContaining('68 Partner, 74 Verbindungen, Stand 2: in Ordnung')
		});
	});

	it('names refused rows by file, line and column, takes the others and returns 1', async () => {
		const list = await file('liste.csv', 'Name;Ebene\nJobcenter;Landkreis\nKaputt;Dorf\n');
		const ran = await admin('import', list, '--network', 'weimar-2015');
		expect(ran.code).toBe(1);
		expect(ran.said).toContain('liste.csv, Zeile 3, Spalte „Ebene“: „Dorf“');
		expect(ran.said).toContain('Erlaubt in der Spalte „Ebene“: Kommune · Landkreis');
		expect(ran.said).toContain('1 neu, 0 geändert, 0 gleich, 1 abgelehnt');
	});

	it('gives out a one-time address under the public address', async () => {
		const ran = await admin('sign-in-link');
		expect(ran.said).toMatch(/https:\/\/netz\.example\/auth\/once\/[\w-]{43}$/);
	});
});

describe('the data folder', () => {
	it('is refused while a server holds it', async () => {
		const lock = lockFolder(join(folder, 'data'));
		const ran = await admin('check');
		lock.release();
		expect(ran.code).toBe(3);
		expect(ran.complained).toMatch(/arbeitet schon ein anderes Wegenetz/);
	});
});

describe('plain Node', () => {
	it('runs the command line without a build', () => {
		const main = join(projectRoot(), 'src/admin/main.ts');
		const { status, stdout } = spawnSync(process.execPath, [main, 'help'], { encoding: 'utf8' });
		expect(status).toBe(0);
		expect(stdout).toContain('npm run admin');
	});
});
