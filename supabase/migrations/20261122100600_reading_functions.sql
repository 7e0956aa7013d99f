-- What the app asks for in one call. All of them read as the caller: row-level security decides.

-- Whole network for the editor and the server's cache: rows per table as far as the caller sees
-- them. Null if the caller sees no such network.
create function public.network_snapshot(p_network uuid) returns jsonb
language sql stable set search_path = ''
as $$
	select jsonb_build_object(
		'revision', n.revision,
		'role', case when private.is_operator() then 'owner' else me.role end,
		'canPublish', private.is_operator() or (me.can_publish and me.role <> 'reader'),
		'rows', jsonb_build_object(
			'networks', jsonb_build_array(to_jsonb(n) - 'revision'),
			'networks_internal', (select coalesce(jsonb_agg(to_jsonb(t)), '[]') from public.networks_internal as t where t.id = n.id),
			'topics', (select coalesce(jsonb_agg(to_jsonb(t)), '[]') from public.topics as t where t.network_id = n.id),
			'topics_internal', (select coalesce(jsonb_agg(to_jsonb(t)), '[]') from public.topics_internal as t where t.network_id = n.id),
			'organizations', (select coalesce(jsonb_agg(to_jsonb(t)), '[]') from public.organizations as t where t.network_id = n.id),
			'organizations_internal', (select coalesce(jsonb_agg(to_jsonb(t)), '[]') from public.organizations_internal as t where t.network_id = n.id),
			'services', (select coalesce(jsonb_agg(to_jsonb(t)), '[]') from public.services as t where t.network_id = n.id),
			'services_internal', (select coalesce(jsonb_agg(to_jsonb(t)), '[]') from public.services_internal as t where t.network_id = n.id),
			'contacts', (select coalesce(jsonb_agg(to_jsonb(t)), '[]') from public.contacts as t where t.network_id = n.id),
			'contacts_internal', (select coalesce(jsonb_agg(to_jsonb(t)), '[]') from public.contacts_internal as t where t.network_id = n.id),
			'relations', (select coalesce(jsonb_agg(to_jsonb(t)), '[]') from public.relations as t where t.network_id = n.id),
			'relations_internal', (select coalesce(jsonb_agg(to_jsonb(t)), '[]') from public.relations_internal as t where t.network_id = n.id),
			'maps', (select coalesce(jsonb_agg(to_jsonb(t)), '[]') from public.maps as t where t.network_id = n.id),
			'maps_internal', (select coalesce(jsonb_agg(to_jsonb(t)), '[]') from public.maps_internal as t where t.network_id = n.id),
			'guides', (select coalesce(jsonb_agg(to_jsonb(t)), '[]') from public.guides as t where t.network_id = n.id),
			'guides_internal', (select coalesce(jsonb_agg(to_jsonb(t)), '[]') from public.guides_internal as t where t.network_id = n.id),
			'personal_values', (select coalesce(jsonb_agg(to_jsonb(t)), '[]') from public.personal_values as t where t.network_id = n.id)
		)
	)
	from public.networks as n
	left join public.members as me on me.network_id = n.id and me.user_id = private.caller()
	where n.id = p_network
$$;

-- Everything that a change says at a person field: ids of personal values, or null.
create function private.person_entries(p_change jsonb) returns setof jsonb
language sql immutable set search_path = ''
as $$
	select entry.value
	from jsonb_array_elements(p_change -> 'patches') as patch,
	lateral (
		select patch.value -> side
		from unnest(array['before', 'after', 'value']) as side
		where patch.value ->> 'path' ~ '^person(Name|Email|Phone)'
		union all
		select patch.value -> 'value' -> field
		from unnest(array['personName', 'personEmail', 'personPhone']) as field
		where patch.value ->> 'op' in ('create', 'delete')
	) as entry (value)
	where patch.value ->> 'collection' = 'contacts' and jsonb_typeof(entry.value) <> 'null'
$$;

-- Journal after a revision. `personal` is put beside each change as it was sent, as far as the
-- values still exist. Empty for those who may not read the journal; the revision tells them to load
-- the network anew.
create function public.changes_since(p_network uuid, p_revision bigint) returns jsonb
language sql stable set search_path = ''
as $$
	select jsonb_build_object(
		'revision', n.revision,
		'changes', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'revision', j.revision,
				'author', j.author,
				'authorName', m.display_name,
				'change', j.change || jsonb_build_object('personal', (
					select coalesce(jsonb_object_agg(v.id, v.value), '{}')
					from public.personal_values as v
					where v.network_id = j.network_id
						and v.id in (select (e #>> '{}')::uuid from private.person_entries(j.change) as e)
				))
			) order by j.revision), '[]')
			from public.journal as j
			left join public.members as m on m.network_id = j.network_id and m.user_id = j.author
			where j.network_id = n.id and j.revision > p_revision
		)
	)
	from public.networks as n
	where n.id = p_network
$$;

-- Which of these changes the journal already has, and under which revision.
create function public.known_changes(p_network uuid, p_change_ids uuid[]) returns jsonb
language sql stable set search_path = ''
as $$
	select coalesce(jsonb_object_agg(j.change_id, j.revision), '{}')
	from public.journal as j
	where j.network_id = p_network and j.change_id = any (p_change_ids)
$$;

revoke execute on function
	public.network_snapshot(uuid), private.person_entries(jsonb),
	public.changes_since(uuid, bigint), public.known_changes(uuid, uuid[])
	from public, anon, authenticated, service_role;
grant execute on function
	public.network_snapshot(uuid), public.changes_since(uuid, bigint), public.known_changes(uuid, uuid[])
	to authenticated, service_role;
grant execute on function private.person_entries(jsonb) to authenticated, service_role, wegenetz_writer;
