import type { Caller } from '../harness/TestDatabase.ts';
import { callsOf, nullsFor } from './calls.ts';
import { behalfColumns, calling, onBehalf, reading, writing } from './expectations.ts';
import { columns } from './people.ts';
import type { Scene, TableOfScene } from './scene.ts';

/** One question of the matrix, with the answer that is expected. */
export interface Probe {
	/** Table or function. */
	readonly about: string;
	/** `reader: select`, for the message. */
	readonly question: string;
	readonly expected: string;
	readonly caller: Caller;
	readonly sql: string;
	/** Turns what the database said into a word of the expectations. */
	readonly read: (answer: string) => string;
}

/** Every cell of the expectations as a probe. */
export function probesOf(scene: Scene): Probe[] {
	return [
		...[...reading].flatMap(([table, row]) =>
			columns.map((column) =>
				selectProbe(
					scene,
					table,
					column,
					scene.callers[column],
					wordKeys(scene, table, row[column])
				)
			)
		),
		...[...writing].flatMap(([table, row]) =>
			columns.flatMap((column) =>
				writeProbes(scene, table, column, scene.callers[column], row[column])
			)
		),
		...[...onBehalf].flatMap(([table, row]) =>
			behalfColumns.flatMap((column) => {
				const caller: Caller = { ...scene.callers[column], role: 'wegenetz_writer' };
				const name = `writer for ${column}`;
				const word = row[column].includes('s') ? 'all' : '-';
				return [
					selectProbe(scene, table, name, caller, wordKeys(scene, table, word)),
					...writeProbes(scene, table, name, { ...caller, role: 'testing_writer' }, row[column])
				];
			})
		),
		...[...onBehalf.keys()].flatMap((table) => moveProbes(scene, table)),
		...[...calling].flatMap(([signature, row]) =>
			columns.map((column) => callProbe(scene, signature, column, row[column]))
		)
	];
}

function wordKeys(scene: Scene, table: string, word: string): readonly string[] {
	if (word === '-') return [];
	if (word === 'all') return scene.tables.get(table)?.all ?? [];
	const found = scene.words[`${table} ${word}`];
	if (!found) throw new Error(`what is „${word}“ in ${table}?`);
	return found;
}

function selectProbe(
	scene: Scene,
	about: string,
	who: string,
	caller: Caller,
	expected: readonly string[]
): Probe {
	const { key, all } = tableOf(scene, about);
	return {
		about,
		question: `${who}: select`,
		expected: [...expected].sort().join(),
		caller,
		sql: `select string_agg(${key}::text, ',' order by ${key}::text collate "C") from ${about}
			where ${key}::text = any ('{${all.join()}}')`,
		read: (answer) => (/^error:42501/.test(answer) ? '' : answer.replace(/^value:∅?/, ''))
	};
}

function writeProbes(
	scene: Scene,
	about: string,
	who: string,
	caller: Caller,
	expected: string
): Probe[] {
	const { key, all, sample } = tableOf(scene, about);
	// A copy of a row that is there, signed by who asks: the journal takes no other author.
	const signed = { author: caller.user, published_by: caller.user, made_by: caller.user };
	const copy = quoted(JSON.stringify({ ...sample, ...pick(signed, (name) => name in sample) }));
	const where = `where ${key}::text = any ('{${all.join()}}')`;
	const probe = (letter: string, sql: string): Probe => ({
		about,
		question: `${who}: ${{ i: 'insert', u: 'update', d: 'delete' }[letter]}`,
		expected: expected.includes(letter) ? 'all' : '-',
		caller,
		sql,
		read: (answer) => {
			// Row-level security is asked before keys: a double key means that the row was let in.
			if (letter === 'i' && answer.startsWith('error:23505')) return 'all';
			if (answer === `count:${all.length}`) return 'all';
			return answer === 'count:0' || /^error:42501/.test(answer) ? '-' : answer;
		}
	});
	return [
		probe('i', `insert into ${about} select (jsonb_populate_record(null::${about}, ${copy})).*`),
		probe('u', `update ${about} set ${key} = ${key} ${where}`),
		probe('d', `delete from ${about} ${where}`)
	];
}

/** Nobody moves a row to another network: the owner does not give, the other owner does not take. */
function moveProbes(scene: Scene, about: string): Probe[] {
	const { key, all, sample } = tableOf(scene, about);
	const column = /^public\.networks/.test(about) ? 'id' : 'network_id';
	if (!(column in sample)) return [];
	return (['owner', 'elsewhere'] as const).map((who) => ({
		about,
		question: `writer for ${who}: move to the other network`,
		expected: '-',
		caller: { ...scene.callers[who], role: 'testing_writer' },
		sql: `update ${about} set ${column} = '${scene.elsewhere}' where ${key}::text = any ('{${all.join()}}')`,
		// A broken key is found after row-level security has let the row pass.
		read: (answer) => (answer === 'count:0' || /^error:42501/.test(answer) ? '-' : answer)
	}));
}

function callProbe(
	scene: Scene,
	about: string,
	column: (typeof columns)[number],
	expected: string
): Probe {
	const args = callsOf(scene)[about] ?? nullsFor(about);
	return {
		about,
		question: `${column}: call`,
		expected,
		caller: scene.callers[column],
		sql: `select string_agg(f::text, ',') from ${about.slice(0, about.indexOf('('))}(${args}) as f`,
		read: (answer) => readCall(about, answer, scene.network)
	};
}

function readCall(about: string, answer: string, network: string): string {
	if (answer === `error:42501:permission denied for function ${bareName(about)}`) return 'closed';
	if (answer === 'error:42501:not_allowed') return 'refused';
	// What a trigger runs nobody can call at all.
	if (/^error:42804:.*unsupported return type trigger$/.test(answer)) return 'closed';
	if (!answer.startsWith('value:')) return answer;
	const text = answer.slice('value:'.length);
	if (about.startsWith('private.networks_i_')) return text.includes(network) ? 'mine' : '-';
	if (text === '∅') return 'nothing';
	if (text === 'true' || text === 'false') return text === 'true' ? 'yes' : 'no';
	if (/^[a-z]+$/.test(text)) return text;
	if (!text.startsWith('{"')) return text === '{}' ? 'empty' : 'given';
	const reply = JSON.parse(text) as { status?: string; changes?: unknown[] };
	if (reply.status) return reply.status;
	return reply.changes?.length === 0 ? 'empty' : 'given';
}

const bareName = (signature: string): string =>
	signature.slice(signature.indexOf('.') + 1, signature.indexOf('('));

function tableOf(scene: Scene, about: string): TableOfScene {
	const table = scene.tables.get(about);
	if (!table) throw new Error(`the expectations name ${about}, which is no table`);
	return table;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const pick = <T extends object>(object: T, keep: (name: string) => boolean): Partial<T> =>
	Object.fromEntries(Object.entries(object).filter(([name]) => keep(name))) as Partial<T>;
