-- The one write door of a network: apply_changes. The app has already merged in TypeScript; here
-- the batch is written only if the head is exactly the one that was merged onto.
--
-- Refusals are exceptions whose message is a code:
--   42501  not_allowed
--   P0001  malformed · personal_value_in_journal · reference_dangles · topic_too_deep ·
--          slug_reserved · slug_taken
-- and what constraints say (23505 unique, 23514 check, 23502 not null).

-- Writes go through row types: a new column needs no new line here.
create function private.write_rows(p_network uuid, p_rows jsonb) returns void
language plpgsql set search_path = ''
as $$
declare
	-- Parents before children; `networks` can be changed, never added or deleted.
	c_tables constant text[] := array[
		'topics', 'topics_internal', 'organizations', 'organizations_internal',
		'services', 'services_internal', 'contacts', 'contacts_internal',
		'relations', 'relations_internal', 'maps', 'maps_internal', 'guides', 'guides_internal'
	];
	v_table text;
	v_columns text;
	v_values text;
	v_assignments text;
begin
	if exists (
		select from jsonb_object_keys(coalesce(p_rows -> 'upsert', '{}')) as k
		where k <> all (c_tables || array['networks', 'networks_internal'])
	) or exists (
		select from jsonb_object_keys(coalesce(p_rows -> 'delete', '{}')) as k where k <> all (c_tables)
	) then
		raise exception 'malformed' using detail = 'unknown table';
	end if;

	foreach v_table in array c_tables loop
		if p_rows -> 'delete' ? v_table then
			execute format('delete from public.%I where network_id = $1 and id = any ($2)', v_table)
				using p_network, array(
					select e::uuid from jsonb_array_elements_text(p_rows -> 'delete' -> v_table) as e
				);
		end if;
	end loop;

	foreach v_table in array array['networks', 'networks_internal'] || c_tables loop
		continue when coalesce(jsonb_array_length(p_rows -> 'upsert' -> v_table), 0) = 0;
		-- A key that is missing takes the column's default where there is one.
		select
			string_agg(format('%I', a.attname), ', '),
			string_agg(
				case when a.attnotnull and a.atthasdef
					then format('coalesce(r.%I, %s)', a.attname, pg_get_expr(d.adbin, d.adrelid))
					else format('r.%I', a.attname)
				end, ', '),
			string_agg(format('%1$I = excluded.%1$I', a.attname), ', ') filter (where a.attname <> 'id')
		into v_columns, v_values, v_assignments
		from pg_catalog.pg_attribute as a
		left join pg_catalog.pg_attrdef as d on d.adrelid = a.attrelid and d.adnum = a.attnum
		where a.attrelid = format('public.%I', v_table)::regclass and a.attnum > 0 and not a.attisdropped
			and a.attname not in ('network_id', 'revision');

		if v_table in ('networks', 'networks_internal') and exists (
			select from jsonb_array_elements(p_rows -> 'upsert' -> v_table) as r
			where r ->> 'id' is distinct from p_network::text
		) then
			raise exception 'malformed' using detail = 'row of another network';
		end if;

		if v_table = 'networks' then
			execute format(
				'update public.networks as n set (%s) = (select %s
					from jsonb_populate_recordset(null::public.networks, $2) as r limit 1) where n.id = $1',
				v_columns, v_values)
				using p_network, p_rows -> 'upsert' -> v_table;
		elsif v_table = 'networks_internal' then
			execute format(
				'insert into public.networks_internal (%s)
					select %s from jsonb_populate_recordset(null::public.networks_internal, $1) as r
					on conflict (id) do update set %s',
				v_columns, v_values, v_assignments)
				using p_rows -> 'upsert' -> v_table;
		else
			execute format(
				'insert into public.%1$I (network_id, %2$s)
					select $1, %3$s from jsonb_populate_recordset(null::public.%1$I, $2) as r
					on conflict (network_id, id) do update set %4$s',
				v_table, v_columns, v_values, v_assignments)
				using p_network, p_rows -> 'upsert' -> v_table;
		end if;
	end loop;

	insert into public.personal_values (network_id, id, contact_id, field, value)
	select p_network, r.id, r.contact_id, r.field, r.value
	from jsonb_to_recordset(coalesce(p_rows -> 'personal', '[]'))
		as r (id uuid, contact_id uuid, field text, value text)
	-- An id names one value for ever: a request must not rewrite what older changes refer to.
	on conflict (network_id, id) do nothing;
end
$$;

-- A live edition under this name belongs to another network: the address must not change hands.
create function private.address_is_taken(p_network uuid, p_slug text) returns boolean
language sql stable security definer set search_path = ''
as $$
	select exists (
		select from public.editions as e
		where e.network_slug = p_slug and e.network_id <> p_network
			and e.is_current and e.withdrawn_at is null
	) or exists (
		select from public.networks as n where n.slug = p_slug and n.id <> p_network
	)
$$;

create function private.demand_free_slug(p_network uuid, p_slug text) returns void
language plpgsql stable set search_path = ''
as $$
begin
	if p_slug = any (private.reserved_words()) then
		raise exception 'slug_reserved';
	end if;
	if private.address_is_taken(p_network, p_slug) then
		raise exception 'slug_taken';
	end if;
end
$$;

-- What foreign keys cannot say: ids in arrays, in lists and as keys of records.
create function private.dangling_reference(p_network uuid) returns text
language sql stable set search_path = ''
as $$
	with
		known_topics as (select t.id from public.topics as t where t.network_id = p_network),
		known_organizations as (select o.id from public.organizations as o where o.network_id = p_network)
	select problem from (
		select 'organizations.topics' as problem
		from public.organizations as o, unnest(o.topics) as topic
		where o.network_id = p_network and topic not in (select k.id from known_topics as k)
		union all
		select 'services.topics' from public.services as s, unnest(s.topics) as topic
		where s.network_id = p_network and topic not in (select k.id from known_topics as k)
		union all
		select 'relations.topics' from public.relations as r, unnest(r.topics) as topic
		where r.network_id = p_network and topic not in (select k.id from known_topics as k)
		union all
		select 'guides.topics' from public.guides as g, jsonb_array_elements_text(g.topics) as topic
		where g.network_id = p_network and topic not in (select k.id::text from known_topics as k)
		union all
		select 'maps.slots' from public.maps_internal as m, jsonb_object_keys(m.slots) as organization
		where m.network_id = p_network and organization not in (select k.id::text from known_organizations as k)
		union all
		select 'maps.positions' from public.maps_internal as m, jsonb_object_keys(m.positions) as organization
		where m.network_id = p_network and organization not in (select k.id::text from known_organizations as k)
	) as problems
	limit 1
$$;

create function private.demand_integrity(p_network uuid) returns void
language plpgsql set search_path = ''
as $$
declare
	v_dangling text;
begin
	begin
		set constraints all immediate;
	exception when foreign_key_violation then
		raise exception 'reference_dangles' using detail = sqlerrm;
	end;
	v_dangling := private.dangling_reference(p_network);
	if v_dangling is not null then
		raise exception 'reference_dangles' using detail = v_dangling;
	end if;
	if exists (
		select from public.topics as child
		join public.topics as parent on parent.network_id = child.network_id and parent.id = child.parent_id
		where child.network_id = p_network and parent.parent_id is not null
	) then
		raise exception 'topic_too_deep';
	end if;
end
$$;

-- Changes as they may enter the journal: known keys only, and no personal value among them.
create function private.demand_journal_ready(p_changes jsonb) returns void
language plpgsql immutable set search_path = ''
as $$
begin
	if jsonb_typeof(p_changes) is distinct from 'array'
		or jsonb_array_length(p_changes) not between 1 and 1000
		or exists (
			select from jsonb_array_elements(p_changes) as c
			where c ->> 'id' is null or c ->> 'command' is null or c ->> 'at' is null
				or jsonb_typeof(c -> 'patches') is distinct from 'array'
		)
		or (select count(distinct c ->> 'id') from jsonb_array_elements(p_changes) as c)
			<> jsonb_array_length(p_changes)
	then
		raise exception 'malformed' using detail = 'changes';
	end if;
	if exists (
		select from jsonb_array_elements(p_changes) as c, private.person_entries(c) as e
		where e #>> '{}' !~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$'
	) then
		raise exception 'personal_value_in_journal';
	end if;
end
$$;

create function public.apply_changes(p_network uuid, p_head bigint, p_changes jsonb, p_rows jsonb)
returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
	v_changes jsonb := private.unwrapped(p_changes);
	v_rows jsonb := private.unwrapped(p_rows);
	v_before record;
	v_slug text;
begin
	if not private.can_edit(p_network) then
		raise exception 'not_allowed' using errcode = '42501';
	end if;
	perform private.demand_journal_ready(v_changes);

	-- From here on batches of one network wait for each other.
	select n.revision, n.slug into v_before from public.networks as n where n.id = p_network for update;
	if not found then
		raise exception 'network_missing';
	end if;
	if exists (
		select from public.journal as j
		where j.network_id = p_network
			and j.change_id in (select (c ->> 'id')::uuid from jsonb_array_elements(v_changes) as c)
	) then
		return jsonb_build_object('status', 'known', 'revision', v_before.revision);
	end if;
	if v_before.revision <> p_head then
		return jsonb_build_object('status', 'stale', 'revision', v_before.revision);
	end if;

	set constraints all deferred;
	perform private.write_rows(p_network, v_rows);
	select n.slug into v_slug from public.networks as n where n.id = p_network;
	if v_slug <> v_before.slug then
		perform private.demand_free_slug(p_network, v_slug);
	end if;
	perform private.demand_integrity(p_network);

	insert into public.journal (network_id, revision, change_id, author, command, change)
	select p_network, p_head + c.ordinality, (c.value ->> 'id')::uuid, private.caller(), c.value ->> 'command',
		jsonb_build_object(
			'id', c.value -> 'id', 'command', c.value -> 'command', 'at', c.value -> 'at',
			'patches', c.value -> 'patches', 'undoes', coalesce(c.value -> 'undoes', 'null')
		)
	from jsonb_array_elements(v_changes) with ordinality as c;

	update public.networks as n set revision = p_head + jsonb_array_length(v_changes)
	where n.id = p_network;
	return jsonb_build_object('status', 'saved', 'revision', p_head + jsonb_array_length(v_changes));
end
$$;

revoke execute on function
	private.write_rows(uuid, jsonb), private.address_is_taken(uuid, text),
	private.demand_free_slug(uuid, text), private.dangling_reference(uuid), private.demand_integrity(uuid),
	private.demand_journal_ready(jsonb), public.apply_changes(uuid, bigint, jsonb, jsonb)
	from public, anon, authenticated, service_role;
grant execute on function
	private.write_rows(uuid, jsonb), private.dangling_reference(uuid), private.demand_integrity(uuid),
	private.demand_journal_ready(jsonb)
	to wegenetz_writer;
grant execute on function private.address_is_taken(uuid, text), private.demand_free_slug(uuid, text)
	to service_role, wegenetz_writer;
grant execute on function public.apply_changes(uuid, bigint, jsonb, jsonb) to authenticated, service_role;
alter function public.apply_changes(uuid, bigint, jsonb, jsonb) owner to wegenetz_writer;
