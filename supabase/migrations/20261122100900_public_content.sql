-- What the public may know of a network: PublicMap and PublicGuide of
-- `src/lib/domain/edition/PublicContent.ts`. Every field is named here, so a new column stays inside
-- until somebody adds it on purpose. Lists are sorted by bytes (collate "C") and do not wobble
-- between databases.

-- What is public, object by object. Whatever hangs on a hidden object is hidden with it.

create function private.public_topics(p_network uuid) returns setof public.topics
language sql stable set search_path = ''
as $$
	select t.* from public.topics as t
	where t.network_id = p_network and not t.hidden
		and not exists (
			select from public.topics as parent
			where parent.network_id = t.network_id and parent.id = t.parent_id and parent.hidden
		)
$$;

create function private.public_organizations(p_network uuid) returns setof public.organizations
language sql stable set search_path = ''
as $$
	select o.* from public.organizations as o
	where o.network_id = p_network and o.visibility = 'public'
$$;

create function private.public_services(p_network uuid) returns setof public.services
language sql stable set search_path = ''
as $$
	select s.* from public.services as s
	where s.network_id = p_network and s.visibility = 'public'
		and s.organization_id in (select o.id from private.public_organizations(p_network) as o)
$$;

create function private.public_contacts(p_network uuid) returns setof public.contacts
language sql stable set search_path = ''
as $$
	select c.* from public.contacts as c
	where c.network_id = p_network and c.visibility = 'public'
		and c.organization_id in (select o.id from private.public_organizations(p_network) as o)
		and (c.service_id is null or c.service_id in (select s.id from private.public_services(p_network) as s))
$$;

create function private.public_relations(p_network uuid) returns setof public.relations
language sql stable set search_path = ''
as $$
	select r.* from public.relations as r
	where r.network_id = p_network and r.visibility = 'public'
		and r.from_id in (select o.id from private.public_organizations(p_network) as o)
		and r.to_id in (select o.id from private.public_organizations(p_network) as o)
$$;

-- A set as a sorted list.
create function private.sorted(p_set anyarray) returns jsonb
language sql immutable set search_path = ''
as $$
	select coalesce(jsonb_agg(e order by e::text collate "C"), '[]') from unnest(p_set) as e
$$;

-- The ids of a set that may be shown, sorted; of a JSON list, in the order it has.
create function private.among(p_ids uuid[], p_allowed uuid[]) returns jsonb
language sql immutable set search_path = ''
as $$
	select coalesce(jsonb_agg(e order by e), '[]') from unnest(p_ids) as e where e = any (p_allowed)
$$;

create function private.among(p_ids jsonb, p_allowed uuid[]) returns jsonb
language sql immutable set search_path = ''
as $$
	select coalesce(jsonb_agg(e.value order by e.ordinality), '[]')
	from jsonb_array_elements_text(coalesce(p_ids, '[]')) with ordinality as e
	where e.value = any (p_allowed::text[])
$$;

-- A named person, only if the person released it to the public and the basis is on record.
create function private.public_person(p_contact public.contacts) returns jsonb
language sql stable set search_path = ''
as $$
	select jsonb_build_object('name', name.value, 'email', email.value, 'phone', phone.value)
	from public.contacts_internal as i
	left join public.personal_values as name on name.network_id = i.network_id and name.id = i.person_name_id
	left join public.personal_values as email on email.network_id = i.network_id and email.id = i.person_email_id
	left join public.personal_values as phone on phone.network_id = i.network_id and phone.id = i.person_phone_id
	where i.network_id = p_contact.network_id and i.id = p_contact.id
		and i.person_scope = 'public' and btrim(i.person_basis) <> ''
		and coalesce(name.value, email.value, phone.value) is not null
$$;

-- PublicNetwork: what maps and guides have in common.
create function private.public_network(p_network uuid) returns jsonb
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
				'anchor', (select o.id from organizations as o where o.id = n.anchor_id)
			)
			from public.networks as n where n.id = p_network
		),
		'topics', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', t.id, 'code', t.code, 'name', t.name, 'shortName', t.short_name,
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
				'evidence', o.evidence, 'evidenceSource', o.evidence_source, 'assuredDate', o.assured_date
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
				'feesDescription', s.fees_description, 'status', s.status, 'assuredDate', s.assured_date
			) order by s.name ->> 'de' collate "C", s.id), '[]')
			from private.public_services(p_network) as s
		),
		'contacts', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', c.id, 'organization', c.organization_id, 'service', c.service_id, 'title', c.title,
				'email', c.email, 'phone', c.phone, 'person', private.public_person(c)
			) order by c.title ->> 'de' collate "C", c.id), '[]')
			from private.public_contacts(p_network) as c
		),
		'relations', (
			select coalesce(jsonb_agg(jsonb_build_object(
				'id', r.id, 'from', r.from_id, 'to', r.to_id, 'type', r.type,
				'topics', private.among(r.topics, topic_ids.ids),
				'period', r.period, 'since', r.since, 'until', r.until, 'strength', r.strength,
				'evidence', r.evidence, 'evidenceSource', r.evidence_source, 'confidence', r.confidence,
				'confirmed', r.confirmed, 'assuredDate', r.assured_date
			) order by origin.name collate "C", target.name collate "C", r.id), '[]')
			from private.public_relations(p_network) as r
			join organizations as origin on origin.id = r.from_id
			join organizations as target on target.id = r.to_id
		)
	)
	from topic_ids
$$;

-- The map itself without its working seats; its query names nobody who is hidden.
create function private.public_map_view(p_network uuid, p_map uuid) returns jsonb
language sql stable set search_path = ''
as $$
	select jsonb_build_object(
		'id', m.id, 'slug', m.slug, 'title', m.title, 'description', m.description,
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

-- Content of an edition of one map or guide; null if there is no such map or guide.
create function private.public_content(p_network uuid, p_kind text, p_target uuid) returns jsonb
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
			'id', g.id, 'slug', g.slug, 'title', g.title, 'subtitle', g.subtitle, 'intro', g.intro,
			'topics', private.among(g.topics, array(select t.id from private.public_topics(p_network) as t)),
			'map', g.map_id, 'languages', private.sorted(g.languages)
		),
		'map', private.public_map_view(p_network, g.map_id)
	)
	from public.guides as g
	where p_kind = 'guide' and g.network_id = p_network and g.id = p_target
$$;

revoke execute on function
	private.public_topics(uuid), private.public_organizations(uuid), private.public_services(uuid),
	private.public_contacts(uuid), private.public_relations(uuid), private.sorted(anyarray),
	private.among(uuid[], uuid[]), private.among(jsonb, uuid[]), private.public_person(public.contacts),
	private.public_network(uuid), private.public_map_view(uuid, uuid),
	private.public_content(uuid, text, uuid)
	from public, anon, authenticated, service_role;
grant execute on function
	private.public_topics(uuid), private.public_organizations(uuid), private.public_services(uuid),
	private.public_contacts(uuid), private.public_relations(uuid), private.sorted(anyarray),
	private.among(uuid[], uuid[]), private.among(jsonb, uuid[]), private.public_person(public.contacts),
	private.public_network(uuid), private.public_map_view(uuid, uuid),
	private.public_content(uuid, text, uuid)
	to wegenetz_writer;
