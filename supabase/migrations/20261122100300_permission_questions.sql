-- Permission questions. Policies and functions ask nothing else, so what a role may do is said once.
--
-- Each is a set, so that a policy (`network_id in (select …)`) is answered once per statement and
-- not once per row. They read `members` as the owner of the tables (security definer): asked under
-- row-level security, the members' own policy would ask them again without end.

-- Who is asking: the user of the verified token. Not auth.uid(): the writer has no right to the
-- schema `auth`, which belongs to the sign-in service. The settings are the same.
create function private.caller() returns uuid
language sql stable set search_path = ''
as $$
	select coalesce(
		nullif(current_setting('request.jwt.claim.sub', true), ''),
		nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub'
	)::uuid
$$;

-- The app itself, acting for its operator with the service key (import, restore, invitations).
-- `role` is what the request came in as, also inside a security definer function.
create function private.is_operator() returns boolean
language sql stable set search_path = ''
as $$
	select coalesce(current_setting('role', true) = 'service_role', false)
$$;

-- Every member reads what the network may show inside the office.
create function private.networks_i_read() returns setof uuid
language sql stable security definer set search_path = ''
as $$
	select m.network_id from public.members as m where m.user_id = private.caller()
	union
	select n.id from public.networks as n where private.is_operator()
$$;

-- Internal fields, internal objects and personal values: owner, editor, counsellor.
create function private.networks_i_know_inside() returns setof uuid
language sql stable security definer set search_path = ''
as $$
	select m.network_id from public.members as m
	where m.user_id = private.caller() and m.role in ('owner', 'editor', 'counsellor')
	union
	select n.id from public.networks as n where private.is_operator()
$$;

-- Changing the network and reading its journal: owner and editor.
create function private.networks_i_edit() returns setof uuid
language sql stable security definer set search_path = ''
as $$
	select m.network_id from public.members as m
	where m.user_id = private.caller() and m.role in ('owner', 'editor')
	union
	select n.id from public.networks as n where private.is_operator()
$$;

-- Publishing is granted apart from the role (Freigabe), but never to a reader.
create function private.networks_i_publish() returns setof uuid
language sql stable security definer set search_path = ''
as $$
	select m.network_id from public.members as m
	where m.user_id = private.caller() and m.can_publish and m.role in ('owner', 'editor', 'counsellor')
	union
	select n.id from public.networks as n where private.is_operator()
$$;

-- Members and their rights: the owner.
create function private.networks_i_own() returns setof uuid
language sql stable security definer set search_path = ''
as $$
	select m.network_id from public.members as m
	where m.user_id = private.caller() and m.role = 'owner'
	union
	select n.id from public.networks as n where private.is_operator()
$$;

-- The same questions about one network, for functions.
create function private.can_edit(p_network uuid) returns boolean
language sql stable set search_path = ''
as $$ select p_network in (select private.networks_i_edit()) $$;

create function private.can_publish(p_network uuid) returns boolean
language sql stable set search_path = ''
as $$ select p_network in (select private.networks_i_publish()) $$;

create function private.is_owner(p_network uuid) returns boolean
language sql stable set search_path = ''
as $$ select p_network in (select private.networks_i_own()) $$;

revoke execute on function
	private.caller(), private.is_operator(), private.networks_i_read(), private.networks_i_know_inside(),
	private.networks_i_edit(), private.networks_i_publish(), private.networks_i_own(),
	private.can_edit(uuid), private.can_publish(uuid), private.is_owner(uuid)
	from public, anon, authenticated, service_role;
grant execute on function
	private.caller(), private.is_operator(), private.networks_i_read(), private.networks_i_know_inside(),
	private.networks_i_edit()
	to authenticated, service_role, wegenetz_writer;
grant execute on function
	private.networks_i_publish(), private.networks_i_own(),
	private.can_edit(uuid), private.can_publish(uuid), private.is_owner(uuid)
	to service_role, wegenetz_writer;
