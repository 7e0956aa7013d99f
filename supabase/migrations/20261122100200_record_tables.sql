-- Who belongs to a network, what happened in it, and what it published.

-- user_id has no foreign key: the users are kept by the sign-in service, whose schema `auth` is not
-- ours (hosted) or does not exist yet when this runs (embedded).
create table public.members (
	network_id uuid not null references public.networks on delete cascade,
	user_id uuid not null,
	role text not null check (role in ('owner', 'editor', 'counsellor', 'reader')),
	can_publish boolean not null default false,
	display_name text check (length(display_name) <= 300),
	primary key (network_id, user_id)
);
create index on public.members (user_id);

-- Values that belong to a person. Everything else refers to them by id, so that erasing a row here
-- erases the value everywhere. No foreign key to contacts: undoing the removal of a contact needs
-- the value still, and erase_person finds it by contact_id either way.
create table public.personal_values (
	network_id uuid not null references public.networks on delete cascade,
	id uuid not null,
	contact_id uuid not null,
	field text not null check (field in ('personName', 'personEmail', 'personPhone')),
	value text not null check (length(value) <= 1000),
	primary key (network_id, id)
);
create index on public.personal_values (network_id, contact_id);

-- One row per change, in order. `change` is a Change of the domain without `personal`.
-- author is null when an operator's command line wrote it.
create table public.journal (
	network_id uuid not null references public.networks on delete cascade,
	revision bigint not null,
	change_id uuid not null,
	author uuid,
	at timestamptz not null default now(),
	command text not null check (length(command) <= 100),
	change jsonb not null,
	primary key (network_id, revision),
	unique (network_id, change_id)
);

-- Published snapshots of maps and guides; `content` is PublicMap or PublicGuide of the domain.
-- No foreign key to the map or guide: an edition outlives what it was made from.
create table public.editions (
	id uuid primary key default gen_random_uuid(),
	network_id uuid not null references public.networks on delete cascade,
	kind text not null check (kind in ('map', 'guide')),
	target_id uuid not null,
	network_slug text not null,
	slug text not null,
	number integer not null,
	published_at timestamptz not null default now(),
	hash text not null check (hash ~ '^[0-9a-f]{64}$'),
	content jsonb not null,
	slots jsonb not null default '{}',
	embed_policy jsonb not null,
	shows_persons boolean not null,
	-- The newest of its map or guide; older ones stay for members.
	is_current boolean not null default true,
	withdrawn_at timestamptz,
	unique (network_id, kind, target_id, number)
);
create unique index editions_current_by_target on public.editions (network_id, kind, target_id) where is_current;
-- What a public address leads to: one edition at most.
create unique index editions_current_by_address on public.editions (network_slug, kind, slug)
	where is_current and withdrawn_at is null;

create table public.editions_internal (
	edition_id uuid primary key references public.editions on delete cascade,
	network_id uuid not null references public.networks on delete cascade,
	published_by uuid,
	revision bigint not null
);
create index on public.editions_internal (network_id);

create table public.edition_files (
	edition_id uuid not null references public.editions on delete cascade,
	name text not null check (name ~ '^[a-z0-9][a-z0-9._-]*$' and length(name) <= 100),
	media_type text not null check (length(media_type) <= 100),
	bytes bytea not null,
	primary key (edition_id, name)
);

alter table public.members enable row level security;
alter table public.personal_values enable row level security;
alter table public.journal enable row level security;
alter table public.editions enable row level security;
alter table public.editions_internal enable row level security;
alter table public.edition_files enable row level security;
