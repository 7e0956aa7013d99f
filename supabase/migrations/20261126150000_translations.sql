-- What is known of each text in a language other than German: made by machine or checked, and from
-- which German text (`src/lib/domain/network/translations.ts`). Readers are told, so it is public.

create function private.is_translations(p_notes jsonb) returns boolean
language sql immutable set search_path = ''
as $$
	select jsonb_typeof(p_notes) = 'object'
		and length(p_notes::text) <= 100000
		and not exists (
			select from jsonb_each(case jsonb_typeof(p_notes) when 'object' then p_notes end) as n
			where n.key !~ '^[a-z][A-Za-z0-9]{0,60}\.[a-z]{2,3}(-[a-z0-9]+)*$'
				or jsonb_typeof(n.value) <> 'object'
				or coalesce(n.value ->> 'state', '') not in ('machine', 'checked')
				or coalesce(n.value ->> 'source', '-') !~ '^[0-9a-z]{0,16}$'
		)
$$;
revoke execute on function private.is_translations(jsonb)
	from public, anon, authenticated, service_role;
grant execute on function private.is_translations(jsonb) to service_role, wegenetz_writer;

alter table public.networks add column translations jsonb not null default '{}'
	check (private.is_translations(translations));
alter table public.topics add column translations jsonb not null default '{}'
	check (private.is_translations(translations));
alter table public.organizations add column translations jsonb not null default '{}'
	check (private.is_translations(translations));
alter table public.services add column translations jsonb not null default '{}'
	check (private.is_translations(translations));
alter table public.contacts add column translations jsonb not null default '{}'
	check (private.is_translations(translations));
alter table public.relations add column translations jsonb not null default '{}'
	check (private.is_translations(translations));
alter table public.maps add column translations jsonb not null default '{}'
	check (private.is_translations(translations));
alter table public.guides add column translations jsonb not null default '{}'
	check (private.is_translations(translations));

-- The functions of `…100900_public_content` with these notes, and with what
-- `…130000_city_identity` added to a network.

create or replace function private.public_network(p_network uuid) returns jsonb
language sql stable set search_path = ''
as $$
	with
		topics as (select * from private.public_topics(p_network)),
		organizations as (select * from private.public_organizations(p_network)),
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
				'evidence', o.evidence, 'evidenceSource', o.evidence_source, 'assuredDate', o.assured_date,
				'translations', o.translations
			) order by o.name collate "C", o.id), '[]')
			from organizations as o
		),
		'services', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', s.id, 'organization', s.organization_id, 'name', s.name, 'description', s.description,
				'topics', private.among(s.topics, topic_ids.ids),
				'targetGroups', private.sorted(s.target_groups),
				'minimumAge', s.minimum_age, 'maximumAge', s.maximum_age,
				'eligibilityDescription', s.eligibility_description, 'serviceArea', s.service_area,
				'languages', private.sorted(s.languages), 'scheduleDescription', s.schedule_description,
				'applicationProcess', s.application_process, 'requiredDocuments', s.required_documents,
				'feesDescription', s.fees_description, 'status', s.status, 'assuredDate', s.assured_date,
				'translations', s.translations
			) order by s.name ->> 'de' collate "C", s.id), '[]')
			from private.public_services(p_network) as s
		),
		'contacts', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', c.id, 'organization', c.organization_id, 'service', c.service_id, 'title', c.title,
				'email', c.email, 'phone', c.phone, 'person', private.public_person(c),
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
	from topic_ids
$$;

create or replace function private.public_map_view(p_network uuid, p_map uuid) returns jsonb
language sql stable set search_path = ''
as $$
	select jsonb_build_object(
		'id', m.id, 'slug', m.slug, 'title', m.title, 'description', m.description, 'translations', m.translations,
		'layout', m.layout, 'sectorBy', m.sector_by,
		'query', jsonb_build_object(
			'kinds', coalesce(m.query -> 'kinds', '[]'),
			'types', coalesce(m.query -> 'types', '[]'),
			'levels', coalesce(m.query -> 'levels', '[]'),
			'topics', private.among(m.query -> 'topics', array(select t.id from private.public_topics(p_network) as t)),
			'exclude', private.among(m.query -> 'exclude', array(select o.id from private.public_organizations(p_network) as o))
		)
	)
	from public.maps as m
	where m.network_id = p_network and m.id = p_map
$$;

create or replace function private.public_content(p_network uuid, p_kind text, p_target uuid) returns jsonb
language sql stable set search_path = ''
as $$
	select private.public_network(p_network) || jsonb_build_object(
		'schema', 'wegenetz/map/1', 'map', private.public_map_view(p_network, m.id)
	)
	from public.maps as m
	where p_kind = 'map' and m.network_id = p_network and m.id = p_target
	union all
	select private.public_network(p_network) || jsonb_build_object(
		'schema', 'wegenetz/guide/1',
		'guide', jsonb_build_object(
			'id', g.id, 'slug', g.slug, 'title', g.title, 'subtitle', g.subtitle, 'intro', g.intro, 'translations', g.translations,
			'topics', private.among(g.topics, array(select t.id from private.public_topics(p_network) as t)),
			'map', g.map_id, 'languages', private.sorted(g.languages)
		),
		'map', private.public_map_view(p_network, g.map_id)
	)
	from public.guides as g
	where p_kind = 'guide' and g.network_id = p_network and g.id = p_target
$$;
