import { claimsOf, type TestDatabase } from '../harness/TestDatabase.ts';
import type { Probe } from './probes.ts';

/**
 * Asks one question as somebody else and takes everything back: the answer leaves the block as an
 * exception, so neither rows nor the role stay. `value:…`, `count:…` or `error:SQLSTATE:message`.
 */
const askFunction = `
	create schema testing;
	create function testing.ask(p_probe jsonb) returns text language plpgsql as $$
	declare
		v_answer text;
		v_count bigint;
	begin
		begin
			perform set_config('request.jwt.claim.sub', '', true),
				set_config('request.jwt.claims', p_probe ->> 'claims', true),
				set_config('role', p_probe ->> 'role', true);
			if p_probe ->> 'sql' like 'select%' then
				execute p_probe ->> 'sql' into v_answer;
				v_answer := 'value:' || coalesce(v_answer, '∅');
			else
				execute p_probe ->> 'sql';
				get diagnostics v_count = row_count;
				v_answer := 'count:' || v_count;
			end if;
			raise exception using errcode = 'ZZ000', message = v_answer;
		exception when others then
			v_answer := case sqlstate when 'ZZ000' then sqlerrm else concat_ws(':', 'error', sqlstate, sqlerrm) end;
		end;
		return v_answer;
	end
	$$;
`;

/**
 * The writer, if it could read everything. A policy for writing hides behind the one for reading
 * (UPDATE and DELETE see only what SELECT shows); with this role it stands alone.
 */
const seeingWriter = `
	do $$ begin create role testing_writer nologin in role wegenetz_writer;
	exception when duplicate_object or unique_violation then null; end $$;
	do $$
	declare v_table record;
	begin
		for v_table in select * from pg_catalog.pg_tables where schemaname in ('public', 'private') loop
			execute format('create policy "testing: sees everything" on %I.%I for select to testing_writer using (true)',
				v_table.schemaname, v_table.tablename);
		end loop;
	end
	$$;
`;

export async function installProbes(database: TestDatabase): Promise<void> {
	await database.execute(askFunction);
	await database.execute(seeingWriter);
}

/** What a cell of the expectations says and what the database said. */
export interface Mismatch {
	readonly about: string;
	readonly question: string;
	readonly expected: string;
	readonly found: string;
}

/** All probes in one round trip; what differs from the expectations comes back. */
export async function mismatches(
	database: TestDatabase,
	probes: readonly Probe[]
): Promise<Mismatch[]> {
	const asked = probes.map(({ caller, sql }) => ({
		role: caller.role,
		claims: claimsOf(caller),
		sql
	}));
	const answers = await database.asAdmin<{ answer: string }>(
		`select testing.ask(p.value) as answer
		from jsonb_array_elements($1::jsonb) with ordinality as p order by p.ordinality`,
		[JSON.stringify(asked)]
	);
	return probes.flatMap(({ about, question, expected, read }, n) => {
		const found = read(answers[n]?.answer ?? 'no answer');
		return found === expected ? [] : [{ about, question, expected, found }];
	});
}
