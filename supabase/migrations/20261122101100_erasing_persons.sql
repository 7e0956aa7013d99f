-- Erasing a person: the values go from the side table, the contact lets go of their ids, and every
-- edition that shows the person is emptied of it and taken off the net. The journal never held a
-- value; it gets one more change, so that every cache and every open editor follows.
--
-- Returns {status: 'erased' | 'unchanged', revision, editions: [{kind, target}]} where `editions`
-- were public until now and can be published anew. Refusal: 42501 not_allowed.
create function public.erase_person(p_network uuid, p_contact uuid) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
	v_revision bigint;
	v_patches jsonb;
	v_values integer;
	v_editions jsonb;
	v_change uuid := gen_random_uuid();
begin
	if not private.can_edit(p_network) then
		raise exception 'not_allowed' using errcode = '42501';
	end if;
	select n.revision into v_revision from public.networks as n where n.id = p_network for update;

	select jsonb_agg(jsonb_build_object(
		'op', 'set', 'collection', 'contacts', 'id', i.id, 'path', f.path, 'before', f.before, 'after', f.after
	)) into v_patches
	from public.contacts_internal as i,
	lateral (values
		('personName', to_jsonb(i.person_name_id), 'null'::jsonb),
		('personEmail', to_jsonb(i.person_email_id), 'null'),
		('personPhone', to_jsonb(i.person_phone_id), 'null'),
		('personScope', nullif(to_jsonb(i.person_scope), '"internal"'), '"internal"')
	) as f (path, before, after)
	where i.network_id = p_network and i.id = p_contact and f.before is not null;

	update public.contacts_internal as i
	set person_name_id = null, person_email_id = null, person_phone_id = null, person_scope = 'internal'
	where i.network_id = p_network and i.id = p_contact;

	delete from public.personal_values as v where v.network_id = p_network and v.contact_id = p_contact;
	get diagnostics v_values = row_count;

	if v_patches is not null then
		v_revision := v_revision + 1;
		insert into public.journal (network_id, revision, change_id, author, command, change)
		values (p_network, v_revision, v_change, private.caller(), 'erasePerson', jsonb_build_object(
			'id', v_change, 'command', 'erasePerson',
			'at', to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
			'patches', v_patches, 'undoes', null
		));
		update public.networks as n set revision = v_revision where n.id = p_network;
	end if;

	v_editions := private.erase_from_editions(p_network, p_contact);
	return jsonb_build_object(
		'status', case when v_patches is null and v_values = 0 and v_editions = '[]' then 'unchanged' else 'erased' end,
		'revision', v_revision,
		'editions', v_editions
	);
end
$$;

-- Old editions lose the person too, and every file of theirs: a PDF cannot be searched in SQL.
create function private.erase_from_editions(p_network uuid, p_contact uuid) returns jsonb
language plpgsql set search_path = ''
as $$
declare
	v_ids uuid[];
	v_public jsonb;
begin
	select coalesce(array_agg(e.id), '{}'),
		coalesce(jsonb_agg(jsonb_build_object('kind', e.kind, 'target', e.target_id))
			filter (where e.is_current and e.withdrawn_at is null), '[]')
	into v_ids, v_public
	from public.editions as e
	where e.network_id = p_network and exists (
		select from jsonb_array_elements(e.content -> 'contacts') as c
		where c ->> 'id' = p_contact::text and jsonb_typeof(c -> 'person') = 'object'
	);

	delete from public.edition_files as f where f.edition_id = any (v_ids);
	update public.editions as e
	set
		withdrawn_at = coalesce(e.withdrawn_at, now()),
		content = emptied.content,
		shows_persons = private.shows_persons(emptied.content)
	from (
		select old.id, jsonb_set(old.content, '{contacts}', (
			select jsonb_agg(
				case when c.value ->> 'id' = p_contact::text then jsonb_set(c.value, '{person}', 'null') else c.value end
				order by c.ordinality
			)
			from jsonb_array_elements(old.content -> 'contacts') with ordinality as c
		)) as content
		from public.editions as old where old.id = any (v_ids)
	) as emptied
	where e.id = emptied.id;
	return v_public;
end
$$;

revoke execute on function public.erase_person(uuid, uuid), private.erase_from_editions(uuid, uuid)
	from public, anon, authenticated, service_role;
grant execute on function private.erase_from_editions(uuid, uuid) to wegenetz_writer;
grant execute on function public.erase_person(uuid, uuid) to authenticated, service_role;
alter function public.erase_person(uuid, uuid) owner to wegenetz_writer;
