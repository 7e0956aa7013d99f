-- Places, hours, access for disabled people, and the log of the contact stage.

-- A timetable (`src/lib/domain/hours/Hours.ts`); what it says in detail is the application's matter.
create function private.is_hours(p_hours jsonb) returns boolean
language sql immutable set search_path = ''
as $$
	select jsonb_typeof(p_hours) = 'object'
		and length(p_hours::text) <= 100000
		and p_hours ?& array['regular', 'byAppointment', 'note', 'exceptions', 'validFrom', 'validTo']
		and p_hours - array['regular', 'byAppointment', 'note', 'exceptions', 'validFrom', 'validTo'] = '{}'
		and jsonb_typeof(p_hours -> 'regular') = 'array'
		and jsonb_typeof(p_hours -> 'exceptions') = 'array'
		and jsonb_typeof(p_hours -> 'byAppointment') = 'boolean'
		and private.is_texts(p_hours -> 'note')
$$;
revoke execute on function private.is_hours(jsonb) from public, anon, authenticated, service_role;
grant execute on function private.is_hours(jsonb) to service_role, wegenetz_writer;

-- A timetable as readers need it: without the exceptions that are over. An edition is frozen, so
-- the day on which it is made decides.
create function private.coming_hours(p_hours jsonb) returns jsonb
language sql stable set search_path = ''
as $$
	select p_hours || jsonb_build_object('exceptions', (
		select coalesce(jsonb_agg(e.value order by e.ordinality), '[]')
		from jsonb_array_elements(p_hours -> 'exceptions') with ordinality as e
		where (e.value ->> 'until') >= to_char(now() at time zone 'Europe/Berlin', 'YYYY-MM-DD')
	))
$$;
revoke execute on function private.coming_hours(jsonb) from public, anon, authenticated, service_role;
grant execute on function private.coming_hours(jsonb) to wegenetz_writer;

create table public.locations (
	network_id uuid not null references public.networks on delete cascade,
	id uuid not null,
	source_id text check (length(source_id) <= 300),
	organization_id uuid not null,
	name jsonb not null default '{}' check (private.is_texts(name)),
	address1 text check (length(address1) <= 300),
	address2 text check (length(address2) <= 300),
	postal_code text check (length(postal_code) <= 300),
	city text check (length(city) <= 300),
	latitude double precision check (latitude between -90 and 90),
	longitude double precision check (longitude between -180 and 180),
	transportation jsonb not null default '{}' check (private.is_texts(transportation)),
	accessibility text[] not null default '{}',
	accessibility_description jsonb not null default '{}' check (private.is_texts(accessibility_description)),
	hours jsonb check (private.is_hours(hours)),
	-- A confidential address is internal: no reader and no edition sees the place.
	visibility text not null default 'public' check (visibility in ('public', 'internal')),
	translations jsonb not null default '{}' check (private.is_translations(translations)),
	primary key (network_id, id),
	unique (network_id, source_id) deferrable,
	foreign key (network_id, organization_id) references public.organizations deferrable initially deferred
);

create table public.locations_internal (
	network_id uuid not null,
	id uuid not null,
	note text check (length(note) <= 20000),
	primary key (network_id, id),
	foreign key (network_id, id) references public.locations on delete cascade deferrable initially deferred
);

create index on public.locations (network_id, organization_id);
alter table public.locations enable row level security;
alter table public.locations_internal enable row level security;

revoke all on public.locations, public.locations_internal from anon, authenticated;
grant select on public.locations, public.locations_internal to authenticated;
grant all on public.locations, public.locations_internal to service_role;
grant select, insert, update, delete on public.locations, public.locations_internal to wegenetz_writer;

create policy "Members read public locations of organizations they see" on public.locations
	for select to authenticated
	using (
		network_id in (select private.networks_i_know_inside())
		or (
			visibility = 'public'
			and exists (
				select from public.organizations as o
				where o.network_id = locations.network_id and o.id = locations.organization_id
			)
		)
	);

create policy "The inner circle reads internal fields of locations" on public.locations_internal
	for select to authenticated
	using (network_id in (select private.networks_i_know_inside()));

create policy "Editors change locations" on public.locations
	for all to wegenetz_writer
	using (network_id in (select private.networks_i_edit()))
	with check (network_id in (select private.networks_i_edit()));

create policy "Editors change internal fields of locations" on public.locations_internal
	for all to wegenetz_writer
	using (network_id in (select private.networks_i_edit()))
	with check (network_id in (select private.networks_i_edit()));

create policy "Publishers read locations" on public.locations
	for select to wegenetz_writer
	using (network_id in (select private.networks_i_publish()));

alter table public.organizations
	add column target_groups text[] not null default '{}',
	add column hours jsonb check (private.is_hours(hours)),
	add column accessibility text[] not null default '{}',
	add column accessibility_description jsonb not null default '{}' check (private.is_texts(accessibility_description));

alter table public.organizations_internal
	add column stage_log jsonb not null default '{}'
		check (jsonb_typeof(stage_log) = 'object' and length(stage_log::text) <= 1000000);

alter table public.services
	add column locations uuid[] not null default '{}',
	add column hours jsonb check (private.is_hours(hours)),
	add column accessibility text[] not null default '{}',
	add column accessibility_description jsonb not null default '{}' check (private.is_texts(accessibility_description));

alter table public.contacts
	add column hours jsonb check (private.is_hours(hours));

create function private.public_locations(p_network uuid) returns setof public.locations
language sql stable set search_path = ''
as $$
	select l.* from public.locations as l
	where l.network_id = p_network and l.visibility = 'public'
		and l.organization_id in (select o.id from private.public_organizations(p_network) as o)
$$;
revoke execute on function private.public_locations(uuid) from public, anon, authenticated, service_role;
grant execute on function private.public_locations(uuid) to wegenetz_writer;

-- The functions of `…100700_write_functions`, with the new table.

create or replace function private.write_rows(p_network uuid, p_rows jsonb) returns void
language plpgsql set search_path = ''
as $$
declare
	-- Parents before children; `networks` can be changed, never added or deleted.
	c_tables constant text[] := array[
		'topics', 'topics_internal', 'organizations', 'organizations_internal',
		'locations', 'locations_internal',
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

create or replace function private.dangling_reference(p_network uuid) returns text
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
		select 'services.locations' from public.services as s, unnest(s.locations) as location
		where s.network_id = p_network and location not in (
			select l.id from public.locations as l where l.network_id = p_network
		)
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

-- The function of `…100600_reading_functions`, with the new table. Who may not see a place does not
-- learn of it from the offers that name it.

create or replace function public.network_snapshot(p_network uuid) returns jsonb
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
			'locations', (select coalesce(jsonb_agg(to_jsonb(t)), '[]') from public.locations as t where t.network_id = n.id),
			'locations_internal', (select coalesce(jsonb_agg(to_jsonb(t)), '[]') from public.locations_internal as t where t.network_id = n.id),
			'services', (
				select coalesce(jsonb_agg(to_jsonb(t) || jsonb_build_object(
					'locations', (
						select coalesce(jsonb_agg(l.id order by l.id), '[]') from public.locations as l
						where l.network_id = n.id and l.id = any (t.locations)
					)
				)), '[]')
				from public.services as t where t.network_id = n.id
			),
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

-- The function of `…150000_translations`, with places, hours and access.

create or replace function private.public_network(p_network uuid) returns jsonb
language sql stable set search_path = ''
as $$
	with
		topics as (select * from private.public_topics(p_network)),
		organizations as (select * from private.public_organizations(p_network)),
		locations as (select * from private.public_locations(p_network)),
		location_ids as (select coalesce(array_agg(l.id), '{}') as ids from locations as l),
		topic_ids as (select coalesce(array_agg(t.id), '{}') as ids from topics as t)
	select jsonb_build_object(
		'network', (
			select jsonb_build_object(
				'id', n.id, 'slug', n.slug, 'title', n.title, 'publisher', n.publisher, 'notice', n.notice,
				'anchor', (select o.id from organizations as o where o.id = n.anchor_id),
				'brandColour', n.brand_colour, 'brandFont', n.brand_font, 'brandRadius', n.brand_radius,
				'logo', private.logo_file(n.logo), 'statements', n.statements,
				'translations', n.translations
			)
			from public.networks as n where n.id = p_network
		),
		'topics', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', t.id, 'code', t.code, 'name', t.name, 'shortName', t.short_name, 'translations', t.translations,
				'parent', t.parent_id, 'position', t.position, 'mark', t.mark, 'icon', t.icon
			) order by t.position, t.name ->> 'de' collate "C", t.id), '[]')
			from topics as t
		),
		'organizations', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', o.id, 'name', o.name, 'alternateName', o.alternate_name, 'kind', o.kind,
				'type', o.type, 'level', o.level,
				'primaryTopic', (select t.id from topics as t where t.id = o.primary_topic_id),
				'topics', private.among(o.topics, topic_ids.ids),
				'description', o.description, 'email', o.email, 'phone', o.phone, 'website', o.website,
				'address1', o.address1, 'postalCode', o.postal_code, 'city', o.city,
				'stateProvince', o.state_province, 'languages', private.sorted(o.languages),
				'targetGroups', private.sorted(o.target_groups), 'hours', private.coming_hours(o.hours),
				'accessibility', private.sorted(o.accessibility),
				'accessibilityDescription', o.accessibility_description,
				'evidence', o.evidence, 'evidenceSource', o.evidence_source, 'assuredDate', o.assured_date,
				'translations', o.translations
			) order by o.name collate "C", o.id), '[]')
			from organizations as o
		),
		'locations', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', l.id, 'organization', l.organization_id, 'name', l.name,
				'address1', l.address1, 'address2', l.address2, 'postalCode', l.postal_code, 'city', l.city,
				'latitude', l.latitude, 'longitude', l.longitude, 'transportation', l.transportation,
				'accessibility', private.sorted(l.accessibility),
				'accessibilityDescription', l.accessibility_description, 'hours', private.coming_hours(l.hours),
				'translations', l.translations
			) order by l.name ->> 'de' collate "C", l.id), '[]')
			from locations as l
		),
		'services', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', s.id, 'organization', s.organization_id, 'name', s.name, 'description', s.description,
				'topics', private.among(s.topics, topic_ids.ids),
				'targetGroups', private.sorted(s.target_groups),
				'minimumAge', s.minimum_age, 'maximumAge', s.maximum_age,
				'eligibilityDescription', s.eligibility_description, 'serviceArea', s.service_area,
				'locations', private.among(s.locations, location_ids.ids), 'hours', private.coming_hours(s.hours),
				'languages', private.sorted(s.languages), 'scheduleDescription', s.schedule_description,
				'applicationProcess', s.application_process, 'requiredDocuments', s.required_documents,
				'accessibility', private.sorted(s.accessibility),
				'accessibilityDescription', s.accessibility_description,
				'feesDescription', s.fees_description, 'status', s.status, 'assuredDate', s.assured_date,
				'translations', s.translations
			) order by s.name ->> 'de' collate "C", s.id), '[]')
			from private.public_services(p_network) as s
		),
		'contacts', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', c.id, 'organization', c.organization_id, 'service', c.service_id, 'title', c.title,
				'email', c.email, 'phone', c.phone, 'hours', private.coming_hours(c.hours), 'person', private.public_person(c),
				'translations', c.translations
			) order by c.title ->> 'de' collate "C", c.id), '[]')
			from private.public_contacts(p_network) as c
		),
		'relations', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', r.id, 'from', r.from_id, 'to', r.to_id, 'type', r.type,
				'topics', private.among(r.topics, topic_ids.ids),
				'period', r.period, 'since', r.since, 'until', r.until, 'strength', r.strength,
				'evidence', r.evidence, 'evidenceSource', r.evidence_source, 'confidence', r.confidence,
				'confirmed', r.confirmed, 'assuredDate', r.assured_date,
				'translations', r.translations
			) order by origin.name collate "C", target.name collate "C", r.id), '[]')
			from private.public_relations(p_network) as r
			join organizations as origin on origin.id = r.from_id
			join organizations as target on target.id = r.to_id
		)
	)
	from topic_ids, location_ids
$$;
