-- Roles and schemas.
--
-- `public`  what PostgREST serves: the tables of a network and the functions a client may call.
-- `private` what it does not serve: permission questions, inner parts, sign-in links.
--
-- Everything is closed first and opened one by one. Two facts shape what follows:
--   * The embedded backend grants ALL on tables to anon and authenticated at run time, so only
--     row-level security protects rows: it is on for every table, and no client role has a policy
--     that writes.
--   * Hosted Supabase gives anon, authenticated and service_role EXECUTE on every new function in
--     `public`, so each function is revoked from all of them by name before it is granted.
--
-- The roles anon, authenticated and service_role exist before this file runs.

create schema if not exists private;

-- Writes happen as this role. It cannot log in and does not bypass row-level security: its own
-- policies ask the same permission questions as the functions, so two walls stand, not one.
do $$
begin
	if not exists (select from pg_catalog.pg_roles where rolname = 'wegenetz_writer') then
		create role wegenetz_writer nologin nobypassrls;
	end if;
end
$$;

-- Handing a function to the writer takes membership in it (hosted `postgres` is no superuser).
do $$
begin
	execute format('grant wegenetz_writer to %I', current_user);
end
$$;

-- CREATE is needed to own functions there; the last migration takes it back.
grant usage, create on schema public, private to wegenetz_writer;
grant usage on schema private to authenticated, service_role;

-- jsonb arguments of an rpc arrive as a JSON string on some drivers. One place takes them out.
create function private.unwrapped(p_json jsonb) returns jsonb
language sql immutable set search_path = ''
as $$
	select case jsonb_typeof(p_json) when 'string' then (p_json #>> '{}')::jsonb else p_json end
$$;

-- Texts for readers: an object of language → text, each text at most 20,000 characters.
create function private.is_texts(p_texts jsonb) returns boolean
language sql immutable set search_path = ''
as $$
	select jsonb_typeof(p_texts) = 'object'
		and length(p_texts::text) <= 250000
		and not exists (
			select from jsonb_each(case jsonb_typeof(p_texts) when 'object' then p_texts end) as t
			where jsonb_typeof(t.value) <> 'string'
				or length(t.value #>> '{}') > 20000
				or t.key !~ '^[a-z]{2,3}(-[a-z0-9]+)*$'
		)
$$;

-- Words that are addresses of the app or prefixes of a language, so no network can be named so.
-- Two letters are always too short for a name (see the check on networks.slug).
create function private.reserved_words() returns text[]
language sql immutable set search_path = ''
as $$
	select array[
		'about', 'accessibility', 'account', 'accounts', 'admin', 'api', 'app', 'apps', 'assets',
		'auth', 'barrierefreiheit', 'blog', 'check', 'ckb', 'contact', 'data', 'datenschutz',
		'de-simple', 'demo', 'docs', 'download', 'downloads', 'embed', 'favicon', 'feed', 'files',
		'find', 'fonts', 'guide', 'handout', 'healthz', 'help', 'hilfe', 'home', 'impressum',
		'imprint', 'index', 'invite', 'join', 'karte', 'kmr', 'kontakt', 'legal', 'leichte-sprache',
		'login', 'logout', 'mail', 'manifest', 'map', 'media', 'metrics', 'netz', 'network',
		'networks', 'neu', 'new', 'oembed', 'offline', 'privacy', 'prs', 'public', 'robots', 'search',
		'service-worker', 'settings', 'sign-in', 'sign-out', 'signin', 'signout', 'sitemap', 'static',
		'status', 'suche', 'test', 'wegenetz', 'wegweiser', 'well-known', 'www'
	]
$$;

revoke execute on function private.unwrapped(jsonb), private.is_texts(jsonb), private.reserved_words()
	from public, anon, authenticated, service_role;
grant execute on function private.unwrapped(jsonb) to service_role, wegenetz_writer;
grant execute on function private.is_texts(jsonb) to service_role, wegenetz_writer;
grant execute on function private.reserved_words() to service_role, wegenetz_writer;
