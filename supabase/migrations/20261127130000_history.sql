-- The safety net: finding one's way in the journal, named versions, the bin, undo after a reload.
-- All of it reads as the caller: row-level security decides, and only editors see the journal.

-- What a row of the journal is about, written down once so that looking for it stays quick.
alter table public.journal
	-- Ids of the objects that were written to, and of those they refer to: the partner of an offer.
	add column touched uuid[] not null default '{}',
	add column kinds text[] not null default '{}',
	-- `create`, `delete`, `change`; `undo` beside them.
	add column deeds text[] not null default '{}';

-- Every id that a change names: of objects, and of what fields of theirs point to before and after.
create function private.ids_in_change(p_change jsonb) returns uuid[]
language sql immutable set search_path = ''
as $$
	select coalesce(array_agg(distinct named.id::uuid), '{}')
	from jsonb_array_elements(p_change -> 'patches') as patch,
	lateral (
		select patch ->> 'id' as id
		union all select patch ->> 'before' where jsonb_typeof(patch -> 'before') = 'string'
		union all select patch ->> 'after' where jsonb_typeof(patch -> 'after') = 'string'
		union all select patch ->> 'value' where jsonb_typeof(patch -> 'value') = 'string'
		-- The key of a record: who sits on a map.
		union all select split_part(patch ->> 'path', '.', 2)
		union all select field.value from jsonb_each_text(
			case jsonb_typeof(patch -> 'value') when 'object' then patch -> 'value' end
		) as field where length(field.value) = 36
	) as named
	where named.id ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$'
$$;

create function private.kinds_in_change(p_change jsonb) returns text[]
language sql immutable set search_path = ''
as $$
	select coalesce(array_agg(distinct patch ->> 'collection'), '{}')
	from jsonb_array_elements(p_change -> 'patches') as patch
$$;

create function private.deeds_in_change(p_change jsonb) returns text[]
language sql immutable set search_path = ''
as $$
	select coalesce(array_agg(distinct deed), '{}')
	from (
		select case when patch ->> 'op' in ('create', 'delete') then patch ->> 'op' else 'change' end as deed
		from jsonb_array_elements(p_change -> 'patches') as patch
		union all
		select 'undo' where jsonb_typeof(p_change -> 'undoes') = 'string'
	) as deeds
$$;

create function private.describe_change() returns trigger
language plpgsql set search_path = ''
as $$
begin
	new.touched := private.ids_in_change(new.change);
	new.kinds := private.kinds_in_change(new.change);
	new.deeds := private.deeds_in_change(new.change);
	return new;
end
$$;

create trigger describe_change before insert on public.journal
	for each row execute function private.describe_change();

update public.journal as j set
	touched = private.ids_in_change(j.change),
	kinds = private.kinds_in_change(j.change),
	deeds = private.deeds_in_change(j.change);

create index on public.journal using gin (touched);
create index on public.journal (network_id, author, revision);

-- The words of a text in all its languages, or of a plain name.
create function private.texts_in(p_value jsonb) returns text
language sql immutable set search_path = ''
as $$
	select case jsonb_typeof(p_value)
		when 'object' then (select string_agg(t.value, ' ') from jsonb_each_text(p_value) as t)
		when 'string' then p_value #>> '{}'
	end
$$;

-- What an object was called in a change that made or removed it, or that named it anew.
create function private.names_in_patch(p_patch jsonb) returns text
language sql immutable set search_path = ''
as $$
	select case
		when p_patch ->> 'op' in ('create', 'delete')
			then concat_ws(' ', private.texts_in(p_patch -> 'value' -> 'name'), private.texts_in(p_patch -> 'value' -> 'title'))
		when p_patch ->> 'path' ~ '^(name|title)(\.|$)'
			then concat_ws(' ', p_patch ->> 'before', p_patch ->> 'after')
	end
$$;

-- Objects whose name, today or ever, holds the words.
create function private.ids_called(p_network uuid, p_words text) returns uuid[]
language sql stable set search_path = ''
as $$
	with
		pattern as (
			select '%' || replace(replace(replace(p_words, '\', '\\'), '%', '\%'), '_', '\_') || '%' as p
		),
		named as (
			select o.id, o.name from public.organizations as o where o.network_id = p_network
			union all select s.id, private.texts_in(s.name) from public.services as s where s.network_id = p_network
			union all select c.id, private.texts_in(c.title) from public.contacts as c where c.network_id = p_network
			union all select t.id, private.texts_in(t.name) from public.topics as t where t.network_id = p_network
			union all select m.id, private.texts_in(m.title) from public.maps as m where m.network_id = p_network
			union all select g.id, private.texts_in(g.title) from public.guides as g where g.network_id = p_network
			union all
			select (patch ->> 'id')::uuid, private.names_in_patch(patch)
			from public.journal as j, jsonb_array_elements(j.change -> 'patches') as patch
			where j.network_id = p_network
		)
	select coalesce(array_agg(distinct n.id), '{}') from named as n, pattern where n.name ilike pattern.p
$$;

-- An object and all that ever hung on it: a partner with its offers, contacts and relations.
create function private.ids_around(p_network uuid, p_object uuid) returns uuid[]
language sql stable set search_path = ''
as $$
	select array_agg(distinct around.id)
	from (
		select p_object as id
		union all
		select (patch ->> 'id')::uuid
		from public.journal as j, jsonb_array_elements(j.change -> 'patches') as patch
		where j.network_id = p_network and j.touched @> array[p_object]
			and patch ->> 'collection' in ('services', 'contacts', 'relations')
			and p_object::text in (
				patch -> 'value' ->> 'organization', patch -> 'value' ->> 'from', patch -> 'value' ->> 'to',
				case when patch ->> 'path' in ('organization', 'from', 'to') then patch ->> 'before' end,
				case when patch ->> 'path' in ('organization', 'from', 'to') then patch ->> 'after' end
			)
	) as around
$$;

-- A page of the journal, newest first. `p_filter` has any of: author (id, or „operator“), kinds,
-- deeds, commands (beginnings of names), around (an object with what hangs on it), from, until,
-- called (words of a name), revision (this one only). Of a change at most `p_patches` patches are
-- given; `count` says how many objects there are, by what became of them.
create function public.journal_page(p_network uuid, p_before bigint, p_limit integer, p_patches integer, p_filter jsonb)
returns jsonb
language plpgsql stable set search_path = ''
as $$
declare
	v_filter jsonb := private.unwrapped(p_filter);
	v_around uuid[];
	v_called uuid[];
begin
	if v_filter ? 'around' then
		v_around := private.ids_around(p_network, (v_filter ->> 'around')::uuid);
	end if;
	if v_filter ? 'called' then
		v_called := private.ids_called(p_network, v_filter ->> 'called');
	end if;
	return jsonb_build_object('changes', (
		select coalesce(jsonb_agg(jsonb_build_object(
			'revision', p.revision, 'author', p.author, 'at', p.at,
			'change', case
				when jsonb_array_length(p.change -> 'patches') <= p_patches then p.change
				else jsonb_set(p.change, '{patches}', jsonb_path_query_array(
					p.change, ('$.patches[0 to ' || p_patches - 1 || ']')::jsonpath
				))
			end,
			'patches', jsonb_array_length(p.change -> 'patches'),
			'count', case when jsonb_array_length(p.change -> 'patches') > p_patches then (
				select jsonb_object_agg(c.fate, c.objects) from (
					select o.fate, count(*) as objects from (
						select patch ->> 'id', max(case patch ->> 'op'
							when 'delete' then 'removed' when 'create' then 'added' else 'changed' end) as fate
						from jsonb_array_elements(p.change -> 'patches') as patch group by 1
					) as o group by o.fate
				) as c
			) end
		) order by p.revision desc), '[]')
		from (
			select j.revision, j.author, j.at, j.change
			from public.journal as j
			where j.network_id = p_network
				and (p_before is null or j.revision < p_before)
				and (not v_filter ? 'revision' or j.revision = (v_filter ->> 'revision')::bigint)
				and (not v_filter ? 'author' or case v_filter ->> 'author'
					when 'operator' then j.author is null
					else j.author = (v_filter ->> 'author')::uuid
				end)
				and (not v_filter ? 'kinds'
					or j.kinds && array(select jsonb_array_elements_text(v_filter -> 'kinds')))
				and (not v_filter ? 'deeds'
					or j.deeds && array(select jsonb_array_elements_text(v_filter -> 'deeds')))
				and (not v_filter ? 'commands' or exists (
					select from jsonb_array_elements_text(v_filter -> 'commands') as c
					where starts_with(j.command, c.value)
				))
				and (not v_filter ? 'from' or j.at >= (v_filter ->> 'from')::timestamptz)
				and (not v_filter ? 'until' or j.at < (v_filter ->> 'until')::timestamptz)
				and (v_around is null or j.touched && v_around)
				and (v_called is null or j.touched && v_called)
			order by j.revision desc
			limit p_limit
		) as p
	));
end
$$;

-- What objects were called that are there no more: by id, their collection and naming fields, out of
-- the newest change that made or removed them.
create function public.names_in_journal(p_network uuid, p_ids uuid[]) returns jsonb
language sql stable set search_path = ''
as $$
	select jsonb_build_object('changes', coalesce(jsonb_agg(jsonb_build_object(
		'id', n.id, 'collection', n.collection,
		'called', jsonb_strip_nulls(jsonb_build_object(
			'name', n.value -> 'name', 'title', n.value -> 'title', 'type', n.value -> 'type',
			'from', n.value -> 'from', 'to', n.value -> 'to'
		))
	)), '[]'))
	from (
		select distinct on (patch ->> 'id')
			patch ->> 'id' as id, patch ->> 'collection' as collection, patch -> 'value' as value
		from public.journal as j, jsonb_array_elements(j.change -> 'patches') as patch
		where j.network_id = p_network and j.touched && p_ids and j.deeds && array['create', 'delete']
			and patch ->> 'op' in ('create', 'delete') and (patch ->> 'id')::uuid = any (p_ids)
		order by patch ->> 'id', j.revision desc
	) as n
$$;

-- The patches between two revisions, oldest first: taken back one by one they lead to the first.
create function public.changes_between(p_network uuid, p_after bigint, p_until bigint) returns jsonb
language sql stable set search_path = ''
as $$
	select jsonb_build_object('changes', coalesce(
		jsonb_agg(jsonb_build_object('patches', j.change -> 'patches') order by j.revision), '[]'
	))
	from public.journal as j
	where j.network_id = p_network and j.revision > p_after and j.revision <= p_until
$$;

-- The newest revision that was there at a moment, with its time; null before the first.
create function public.revision_at(p_network uuid, p_at timestamptz) returns jsonb
language sql stable set search_path = ''
as $$
	select jsonb_build_object('revision', j.revision, 'at', j.at)
	from public.journal as j
	where j.network_id = p_network and j.at <= p_at
	order by j.revision desc
	limit 1
$$;

-- What the caller did last and can take back, oldest first, so that undo outlives the page: at most
-- so many changes, no older than so many days, and no more once a megabyte is full.
create function public.own_changes(p_network uuid, p_limit integer, p_days integer) returns jsonb
language sql stable set search_path = ''
as $$
	select jsonb_build_object('changes', coalesce(jsonb_agg(o.change order by o.revision), '[]'))
	from (
		select j.revision, j.change,
			sum(pg_column_size(j.change)) over (order by j.revision desc)
				- pg_column_size(j.change) as newer
		from public.journal as j
		where j.network_id = p_network and j.author = private.caller()
			and j.at > now() - make_interval(days => p_days)
		order by j.revision desc
		limit p_limit
	) as o
	where o.newer < 1000000
$$;

-- The bin: what was deleted and is not back, by the change that deleted it last, newest first.
create function public.deleted_objects(p_network uuid, p_before bigint, p_limit integer) returns jsonb
language sql stable set search_path = ''
as $$
	with
		gone as (
			select distinct on (patch ->> 'id')
				j.revision, j.author, j.at, patch ->> 'id' as id, patch ->> 'collection' as collection,
				patch -> 'value' as value
			from public.journal as j, jsonb_array_elements(j.change -> 'patches') as patch
			where j.network_id = p_network and j.deeds @> array['delete'] and patch ->> 'op' = 'delete'
			order by patch ->> 'id', j.revision desc
		),
		present as (
			select o.id from public.organizations as o where o.network_id = p_network
			union all select s.id from public.services as s where s.network_id = p_network
			union all select c.id from public.contacts as c where c.network_id = p_network
			union all select r.id from public.relations as r where r.network_id = p_network
			union all select t.id from public.topics as t where t.network_id = p_network
			union all select m.id from public.maps as m where m.network_id = p_network
			union all select g.id from public.guides as g where g.network_id = p_network
		)
	select jsonb_build_object('changes', coalesce(jsonb_agg(c.change order by c.revision desc), '[]'))
	from (
		select g.revision, jsonb_build_object(
			'revision', g.revision, 'author', g.author, 'at', g.at,
			'objects', jsonb_agg(jsonb_build_object(
				'id', g.id, 'collection', g.collection,
				'called', jsonb_strip_nulls(jsonb_build_object(
					'name', g.value -> 'name', 'title', g.value -> 'title', 'type', g.value -> 'type',
					'from', g.value -> 'from', 'to', g.value -> 'to', 'organization', g.value -> 'organization'
				))
			))
		) as change
		from gone as g
		where not exists (select from present as p where p.id = g.id::uuid)
			and (p_before is null or g.revision < p_before)
		group by g.revision, g.author, g.at
		order by g.revision desc
		limit p_limit
	) as c
$$;

-- Named versions: a revision that somebody gave a name, to look back at and to come back to.
create table public.versions (
	network_id uuid not null references public.networks on delete cascade,
	id uuid not null,
	revision bigint not null,
	name text not null check (length(btrim(name)) between 1 and 120),
	note text check (length(note) <= 2000),
	made_by uuid,
	made_at timestamptz not null default now(),
	primary key (network_id, id)
);
create index on public.versions (network_id, revision);
alter table public.versions enable row level security;
revoke all on public.versions from anon, authenticated;
grant select on public.versions to authenticated;
grant all on public.versions to service_role;
grant select, insert, update, delete on public.versions to wegenetz_writer;

create policy "Editors read named versions" on public.versions
	for select to authenticated
	using (network_id in (select private.networks_i_edit()));

create policy "Editors see the versions they name" on public.versions
	for select to wegenetz_writer
	using (network_id in (select private.networks_i_edit()));

create policy "Editors name versions" on public.versions
	for insert to wegenetz_writer
	with check (
		network_id in (select private.networks_i_edit())
		and made_by is not distinct from (select private.caller())
	);

create policy "Editors rename versions" on public.versions
	for update to wegenetz_writer
	using (network_id in (select private.networks_i_edit()))
	with check (network_id in (select private.networks_i_edit()));

create policy "Owners delete versions" on public.versions
	for delete to wegenetz_writer
	using (network_id in (select private.networks_i_own()));

-- Names a revision, or gives a version another name and note; its revision and maker stay.
-- Refusals: 42501 not_allowed · P0001 target_missing (no such revision).
create function public.name_version(p_network uuid, p_id uuid, p_revision bigint, p_name text, p_note text)
returns jsonb
language plpgsql security definer set search_path = ''
as $$
begin
	if not private.can_edit(p_network) then
		raise exception 'not_allowed' using errcode = '42501';
	end if;
	if p_revision < 0 or p_revision > (select n.revision from public.networks as n where n.id = p_network) then
		raise exception 'target_missing';
	end if;
	insert into public.versions (network_id, id, revision, name, note, made_by)
	values (p_network, p_id, p_revision, btrim(p_name), nullif(btrim(p_note), ''), private.caller())
	on conflict (network_id, id) do update set name = excluded.name, note = excluded.note;
	return jsonb_build_object('status', 'saved');
end
$$;

-- The name goes, not what it named. Refusal: 42501 not_allowed.
create function public.delete_version(p_network uuid, p_id uuid) returns jsonb
language plpgsql security definer set search_path = ''
as $$
begin
	if not private.is_owner(p_network) then
		raise exception 'not_allowed' using errcode = '42501';
	end if;
	delete from public.versions as v where v.network_id = p_network and v.id = p_id;
	return jsonb_build_object('status', case when found then 'removed' else 'nothing' end);
end
$$;

revoke execute on function
	private.ids_in_change(jsonb), private.kinds_in_change(jsonb), private.deeds_in_change(jsonb),
	private.describe_change(), private.names_in_patch(jsonb), private.ids_called(uuid, text),
	private.ids_around(uuid, uuid), private.texts_in(jsonb),
	public.journal_page(uuid, bigint, integer, integer, jsonb), public.names_in_journal(uuid, uuid[]),
	public.changes_between(uuid, bigint, bigint), public.revision_at(uuid, timestamptz),
	public.own_changes(uuid, integer, integer), public.deleted_objects(uuid, bigint, integer),
	public.name_version(uuid, uuid, bigint, text, text), public.delete_version(uuid, uuid)
	from public, anon, authenticated, service_role;
grant execute on function
	private.ids_in_change(jsonb), private.kinds_in_change(jsonb), private.deeds_in_change(jsonb)
	to service_role, wegenetz_writer;
grant execute on function
	private.names_in_patch(jsonb), private.ids_called(uuid, text), private.ids_around(uuid, uuid),
	private.texts_in(jsonb), private.unwrapped(jsonb),
	public.journal_page(uuid, bigint, integer, integer, jsonb), public.names_in_journal(uuid, uuid[]),
	public.changes_between(uuid, bigint, bigint), public.revision_at(uuid, timestamptz),
	public.own_changes(uuid, integer, integer), public.deleted_objects(uuid, bigint, integer)
	to authenticated, service_role;
grant execute on function
	public.name_version(uuid, uuid, bigint, text, text), public.delete_version(uuid, uuid)
	to authenticated, service_role;
grant create on schema public to wegenetz_writer;
alter function public.name_version(uuid, uuid, bigint, text, text) owner to wegenetz_writer;
alter function public.delete_version(uuid, uuid) owner to wegenetz_writer;
revoke create on schema public from wegenetz_writer;
