-- Saving one field must not read the whole network: what was there before holds already, so only what
-- a batch brings can dangle. The functions of `…100700_write_functions`, with that in mind.

-- Ids in arrays of the rows of a batch that name nothing. Only tables whose rows say all their
-- references as topics; every other batch is checked as a whole.
create function private.dangling_in_rows(p_network uuid, p_rows jsonb) returns text
language sql stable set search_path = ''
as $$
	select t.name || '.topics'
	from (values ('organizations'), ('relations')) as t (name),
		jsonb_array_elements(coalesce(p_rows -> 'upsert' -> t.name, '[]')) as r,
		jsonb_array_elements_text(
			case jsonb_typeof(r -> 'topics') when 'array' then r -> 'topics' else '[]' end
		) as topic
	where topic::uuid not in (select k.id from public.topics as k where k.network_id = p_network)
	limit 1
$$;

-- A batch that takes nothing away, and adds or changes rows that say all their references as topics.
create function private.is_light(p_rows jsonb) returns boolean
language sql immutable set search_path = ''
as $$
	select coalesce(p_rows -> 'delete', '{}') = '{}' and not exists (
		select from jsonb_object_keys(coalesce(p_rows -> 'upsert', '{}')) as k
		where k not in (
			'networks', 'networks_internal', 'organizations', 'organizations_internal',
			'contacts', 'contacts_internal', 'relations', 'relations_internal', 'topics_internal'
		)
	)
$$;

create function private.demand_integrity(p_network uuid, p_rows jsonb) returns void
language plpgsql set search_path = ''
as $$
declare
	v_dangling text;
begin
	if not private.is_light(p_rows) then
		perform private.demand_integrity(p_network);
		return;
	end if;
	begin
		set constraints all immediate;
	exception when foreign_key_violation then
		raise exception 'reference_dangles' using detail = sqlerrm;
	end;
	v_dangling := private.dangling_in_rows(p_network, p_rows);
	if v_dangling is not null then
		raise exception 'reference_dangles' using detail = v_dangling;
	end if;
end
$$;

-- As it was, but for what is asked of the references.
create or replace function public.apply_changes(p_network uuid, p_head bigint, p_changes jsonb, p_rows jsonb)
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
	perform private.demand_integrity(p_network, v_rows);

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
	private.dangling_in_rows(uuid, jsonb), private.is_light(jsonb), private.demand_integrity(uuid, jsonb)
	from public, anon, authenticated, service_role;
grant execute on function
	private.dangling_in_rows(uuid, jsonb), private.is_light(jsonb), private.demand_integrity(uuid, jsonb)
	to wegenetz_writer;

-- The questions of `…100300_permission_questions` that every row of a save is asked, word for word.
-- A function in SQL is planned anew at each call, one in PL/pgSQL once per session: a policy costs a
-- tenth.
create or replace function private.networks_i_read() returns setof uuid
language plpgsql stable security definer set search_path = ''
as $$
begin
	return query
	select m.network_id from public.members as m where m.user_id = private.caller()
	union
	select n.id from public.networks as n where private.is_operator();
end
$$;

create or replace function private.networks_i_know_inside() returns setof uuid
language plpgsql stable security definer set search_path = ''
as $$
begin
	return query
	select m.network_id from public.members as m
	where m.user_id = private.caller() and m.role in ('owner', 'editor', 'counsellor')
	union
	select n.id from public.networks as n where private.is_operator();
end
$$;

create or replace function private.networks_i_edit() returns setof uuid
language plpgsql stable security definer set search_path = ''
as $$
begin
	return query
	select m.network_id from public.members as m
	where m.user_id = private.caller() and m.role in ('owner', 'editor')
	union
	select n.id from public.networks as n where private.is_operator();
end
$$;

create or replace function private.networks_i_publish() returns setof uuid
language plpgsql stable security definer set search_path = ''
as $$
begin
	return query
	select m.network_id from public.members as m
	where m.user_id = private.caller() and m.can_publish and m.role in ('owner', 'editor', 'counsellor')
	union
	select n.id from public.networks as n where private.is_operator();
end
$$;

create or replace function private.networks_i_own() returns setof uuid
language plpgsql stable security definer set search_path = ''
as $$
begin
	return query
	select m.network_id from public.members as m
	where m.user_id = private.caller() and m.role = 'owner'
	union
	select n.id from public.networks as n where private.is_operator();
end
$$;
