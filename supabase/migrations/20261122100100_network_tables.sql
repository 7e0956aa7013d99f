-- The objects of a network: one table per collection of `src/lib/domain/network/Network.ts`, and
-- beside each a sibling `<name>_internal` with the fields that never reach an edition. Row-level
-- security decides rows, not fields: that is why they are apart.
--
-- The primary key is (network_id, id) everywhere and foreign keys carry network_id, so that
-- nothing can refer across networks. They are deferrable: a batch may write in any order.

create table public.networks (
	id uuid primary key,
	slug text not null unique deferrable
		check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) between 3 and 60),
	title jsonb not null default '{}' check (private.is_texts(title)),
	publisher text check (length(publisher) <= 300),
	notice jsonb not null default '{}' check (private.is_texts(notice)),
	anchor_id uuid,
	-- The head: counts changes. Written by apply_changes only, never part of a written row.
	revision bigint not null default 0
);

create table public.networks_internal (
	id uuid primary key references public.networks on delete cascade deferrable,
	note text check (length(note) <= 20000)
);

create table public.topics (
	network_id uuid not null references public.networks on delete cascade,
	id uuid not null,
	code text check (length(code) <= 100),
	name jsonb not null default '{}' check (private.is_texts(name)),
	short_name jsonb not null default '{}' check (private.is_texts(short_name)),
	parent_id uuid,
	position double precision not null default 0,
	mark text check (mark in (
		'square-light', 'diamond-dark', 'hexagon-light', 'circle-dark', 'square-dark',
		'triangle-light', 'cross-light', 'circle-light', 'triangle-dark', 'hexagon-dark',
		'cross-dark', 'diamond-light', 'ring-grey'
	)),
	icon text check (length(icon) <= 100),
	hidden boolean not null default false,
	primary key (network_id, id),
	foreign key (network_id, parent_id) references public.topics deferrable initially deferred,
	check (parent_id <> id)
);

create table public.topics_internal (
	network_id uuid not null,
	id uuid not null,
	note text check (length(note) <= 20000),
	primary key (network_id, id),
	foreign key (network_id, id) references public.topics on delete cascade deferrable initially deferred
);

create table public.organizations (
	network_id uuid not null references public.networks on delete cascade,
	id uuid not null,
	source_id text check (length(source_id) <= 300),
	name text not null check (length(name) <= 300),
	alternate_name text check (length(alternate_name) <= 300),
	kind text not null check (kind in (
		'organization', 'unit', 'network', 'programme', 'project', 'committee', 'product', 'event',
		'venue', 'publication'
	)),
	type text check (length(type) <= 40),
	level text check (level in ('kommune', 'kreis', 'zivil', 'wirtschaft', 'land', 'bund')),
	primary_topic_id uuid,
	topics uuid[] not null default '{}',
	description jsonb not null default '{}' check (private.is_texts(description)),
	email text check (length(email) <= 320),
	phone text check (length(phone) <= 100),
	website text check (length(website) <= 2000),
	address1 text check (length(address1) <= 300),
	postal_code text check (length(postal_code) <= 20),
	city text check (length(city) <= 300),
	state_province text check (length(state_province) <= 20),
	languages text[] not null default '{}',
	evidence jsonb not null default '{}' check (private.is_texts(evidence)),
	evidence_source text check (length(evidence_source) <= 2000),
	assured_date date,
	visibility text not null default 'public' check (visibility in ('public', 'internal')),
	primary key (network_id, id),
	unique (network_id, source_id) deferrable,
	foreign key (network_id, primary_topic_id) references public.topics deferrable initially deferred
);

create table public.organizations_internal (
	network_id uuid not null,
	id uuid not null,
	stage text check (stage in (
		'identified', 'approached', 'first_talk', 'profile_confirmed', 'referral_path_agreed',
		'joint_work', 'maintained', 'dormant', 'ended'
	)),
	stage_date date,
	stage_note text check (length(stage_note) <= 20000),
	note text check (length(note) <= 20000),
	responsible uuid,
	next_check_date date,
	primary key (network_id, id),
	foreign key (network_id, id) references public.organizations on delete cascade deferrable initially deferred
);

create table public.services (
	network_id uuid not null references public.networks on delete cascade,
	id uuid not null,
	source_id text check (length(source_id) <= 300),
	organization_id uuid not null,
	name jsonb not null default '{}' check (private.is_texts(name)),
	description jsonb not null default '{}' check (private.is_texts(description)),
	topics uuid[] not null default '{}',
	target_groups text[] not null default '{}',
	minimum_age double precision check (minimum_age >= 0),
	maximum_age double precision check (maximum_age >= 0),
	eligibility_description jsonb not null default '{}' check (private.is_texts(eligibility_description)),
	service_area text check (length(service_area) <= 20000),
	languages text[] not null default '{}',
	schedule_description jsonb not null default '{}' check (private.is_texts(schedule_description)),
	application_process jsonb not null default '{}' check (private.is_texts(application_process)),
	required_documents jsonb not null default '{}' check (private.is_texts(required_documents)),
	fees_description jsonb not null default '{}' check (private.is_texts(fees_description)),
	status text not null default 'active' check (status in ('active', 'inactive', 'closed_to_new')),
	assured_date date,
	visibility text not null default 'public' check (visibility in ('public', 'internal')),
	primary key (network_id, id),
	unique (network_id, source_id) deferrable,
	foreign key (network_id, organization_id) references public.organizations deferrable initially deferred
);

create table public.services_internal (
	network_id uuid not null,
	id uuid not null,
	referral_way text check (referral_way in ('address_only', 'named_contact', 'appointment_made')),
	referral_note text check (length(referral_note) <= 20000),
	note text check (length(note) <= 20000),
	primary key (network_id, id),
	foreign key (network_id, id) references public.services on delete cascade deferrable initially deferred
);

create table public.contacts (
	network_id uuid not null references public.networks on delete cascade,
	id uuid not null,
	source_id text check (length(source_id) <= 300),
	organization_id uuid not null,
	service_id uuid,
	title jsonb not null default '{}' check (private.is_texts(title)),
	email text check (length(email) <= 320),
	phone text check (length(phone) <= 100),
	visibility text not null default 'public' check (visibility in ('public', 'internal')),
	primary key (network_id, id),
	unique (network_id, source_id) deferrable,
	foreign key (network_id, organization_id) references public.organizations deferrable initially deferred,
	foreign key (network_id, service_id) references public.services deferrable initially deferred
);

-- person_* hold ids of personal_values. No foreign key: an erased value is simply missing.
create table public.contacts_internal (
	network_id uuid not null,
	id uuid not null,
	person_name_id uuid,
	person_email_id uuid,
	person_phone_id uuid,
	person_basis text check (length(person_basis) <= 20000),
	person_scope text not null default 'internal' check (person_scope in ('internal', 'partners', 'public')),
	person_delete_by date,
	note text check (length(note) <= 20000),
	primary key (network_id, id),
	foreign key (network_id, id) references public.contacts on delete cascade deferrable initially deferred
);

create table public.relations (
	network_id uuid not null references public.networks on delete cascade,
	id uuid not null,
	source_id text check (length(source_id) <= 300),
	from_id uuid not null,
	to_id uuid not null,
	type text not null check (type in (
		'cooperates_with', 'exchanges_with', 'has_agreement_with', 'refers_to', 'part_of',
		'operated_by', 'operates', 'member_of', 'coordinates', 'funds', 'supports', 'advises',
		'supervises', 'provides_service_at', 'hosts', 'takes_place_at', 'organises',
		'contributes_to', 'publishes', 'partner_authority_of', 'succeeds'
	)),
	topics uuid[] not null default '{}',
	period jsonb not null default '{}' check (private.is_texts(period)),
	since date,
	until date,
	strength double precision check (strength between 1 and 3),
	evidence jsonb not null default '{}' check (private.is_texts(evidence)),
	evidence_source text check (length(evidence_source) <= 2000),
	confidence text check (confidence in ('high', 'medium', 'low')),
	confirmed text not null default 'none' check (confirmed in ('none', 'own_side', 'both_sides')),
	assured_date date,
	visibility text not null default 'public' check (visibility in ('public', 'internal')),
	primary key (network_id, id),
	unique (network_id, source_id) deferrable,
	foreign key (network_id, from_id) references public.organizations deferrable initially deferred,
	foreign key (network_id, to_id) references public.organizations deferrable initially deferred
);

create table public.relations_internal (
	network_id uuid not null,
	id uuid not null,
	note text check (length(note) <= 20000),
	primary key (network_id, id),
	foreign key (network_id, id) references public.relations on delete cascade deferrable initially deferred
);

create table public.maps (
	network_id uuid not null references public.networks on delete cascade,
	id uuid not null,
	slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
	title jsonb not null default '{}' check (private.is_texts(title)),
	description jsonb not null default '{}' check (private.is_texts(description)),
	layout text not null default 'sectors' check (layout in ('sectors', 'free')),
	sector_by text not null default 'primaryTopic' check (sector_by in ('primaryTopic', 'type', 'level')),
	query jsonb not null default '{"kinds": [], "types": [], "levels": [], "topics": [], "exclude": []}'
		check (jsonb_typeof(query) = 'object' and length(query::text) <= 1000000),
	embed_policy jsonb not null default '{"mode": "nowhere", "hosts": []}'
		check (embed_policy ->> 'mode' in ('nowhere', 'hosts', 'everywhere')
			and jsonb_typeof(embed_policy -> 'hosts') = 'array' and length(embed_policy::text) <= 50000),
	primary key (network_id, id),
	unique (network_id, slug) deferrable
);

create table public.maps_internal (
	network_id uuid not null,
	id uuid not null,
	slots jsonb not null default '{}' check (jsonb_typeof(slots) = 'object'),
	positions jsonb not null default '{}' check (jsonb_typeof(positions) = 'object'),
	note text check (length(note) <= 20000),
	primary key (network_id, id),
	foreign key (network_id, id) references public.maps on delete cascade deferrable initially deferred
);

create table public.guides (
	network_id uuid not null references public.networks on delete cascade,
	id uuid not null,
	slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
	title jsonb not null default '{}' check (private.is_texts(title)),
	subtitle jsonb not null default '{}' check (private.is_texts(subtitle)),
	intro jsonb not null default '{}' check (private.is_texts(intro)),
	topics jsonb not null default '[]' check (jsonb_typeof(topics) = 'array'),
	map_id uuid,
	languages text[] not null default '{}',
	primary key (network_id, id),
	unique (network_id, slug) deferrable,
	foreign key (network_id, map_id) references public.maps deferrable initially deferred
);

create table public.guides_internal (
	network_id uuid not null,
	id uuid not null,
	note text check (length(note) <= 20000),
	primary key (network_id, id),
	foreign key (network_id, id) references public.guides on delete cascade deferrable initially deferred
);

alter table public.networks add foreign key (id, anchor_id)
	references public.organizations (network_id, id) deferrable initially deferred;

-- For the checks of foreign keys, and for the policies that ask what a row hangs on.
create index on public.topics (network_id, parent_id);
create index on public.organizations (network_id, primary_topic_id);
create index on public.services (network_id, organization_id);
create index on public.contacts (network_id, organization_id);
create index on public.contacts (network_id, service_id);
create index on public.relations (network_id, from_id);
create index on public.relations (network_id, to_id);
create index on public.guides (network_id, map_id);

alter table public.networks enable row level security;
alter table public.networks_internal enable row level security;
alter table public.topics enable row level security;
alter table public.topics_internal enable row level security;
alter table public.organizations enable row level security;
alter table public.organizations_internal enable row level security;
alter table public.services enable row level security;
alter table public.services_internal enable row level security;
alter table public.contacts enable row level security;
alter table public.contacts_internal enable row level security;
alter table public.relations enable row level security;
alter table public.relations_internal enable row level security;
alter table public.maps enable row level security;
alter table public.maps_internal enable row level security;
alter table public.guides enable row level security;
alter table public.guides_internal enable row level security;
