-- What makes an office's pages its own: the four tokens of the city, and what the office says on
-- accessibility, imprint and privacy.

alter table public.networks
	add column brand_colour text check (brand_colour ~ '^#[0-9a-f]{6}$'),
	add column brand_font text not null default 'fira-sans'
		check (brand_font in ('fira-sans', 'serif', 'system')),
	add column brand_radius double precision not null default 4
		check (brand_radius between 0 and 16),
	-- A data: address with the shape of the picture; the application has checked what is in it.
	add column logo text check (length(logo) <= 150000 and logo ~ '^data:image/(png|svg[+]xml);size=[0-9]+x100;base64,'),
	add column statements jsonb not null default '{}' check (jsonb_typeof(statements) = 'object');

-- The picture is a file of the edition; its content names the file, by what is in it.
create function private.logo_file(p_logo text) returns text
language sql immutable set search_path = ''
as $$
	select 'logo-' || left(encode(sha256(convert_to(p_logo, 'UTF8')), 'hex'), 16)
		|| '-' || substring(p_logo from ';size=([0-9]+x[0-9]+);')
		|| case when p_logo like 'data:image/png;%' then '.png' else '.svg' end
$$;

revoke execute on function private.logo_file(text) from public, anon, authenticated, service_role;
grant execute on function private.logo_file(text) to wegenetz_writer;

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
				'logo', private.logo_file(n.logo), 'statements', n.statements
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
