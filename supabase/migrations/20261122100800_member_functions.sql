-- Networks and their members.

-- A new, empty network with its first owner. Only the app itself, for its operator.
create function public.create_network(
	p_id uuid, p_slug text, p_title jsonb, p_owner uuid, p_owner_name text
) returns jsonb
language plpgsql set search_path = ''
as $$
begin
	perform private.demand_free_slug(p_id, p_slug);
	insert into public.networks (id, slug, title) values (p_id, p_slug, private.unwrapped(p_title));
	insert into public.networks_internal (id) values (p_id);
	insert into public.members (network_id, user_id, role, can_publish, display_name)
	values (p_id, p_owner, 'owner', true, p_owner_name);
	return jsonb_build_object('status', 'created');
end
$$;

-- Refuses what would leave a network without an owner. Two owners who step down at the same moment
-- wait for each other at the network's row.
create function private.demand_other_owner(p_network uuid, p_user uuid) returns void
language plpgsql set search_path = ''
as $$
begin
	perform from public.networks as n where n.id = p_network for update;
	if not exists (
		select from public.members as m
		where m.network_id = p_network and m.role = 'owner' and m.user_id <> p_user
	) then
		raise exception 'last_owner';
	end if;
end
$$;

-- Adds a member or changes role and rights; a null name keeps the one there is.
create function public.set_member(
	p_network uuid, p_user uuid, p_role text, p_can_publish boolean, p_display_name text
) returns jsonb
language plpgsql security definer set search_path = ''
as $$
begin
	if not private.is_owner(p_network) then
		raise exception 'not_allowed' using errcode = '42501';
	end if;
	if p_role is distinct from 'owner' then
		perform private.demand_other_owner(p_network, p_user);
	end if;
	insert into public.members (network_id, user_id, role, can_publish, display_name)
	values (p_network, p_user, p_role, p_can_publish, p_display_name)
	on conflict (network_id, user_id) do update set
		role = excluded.role,
		can_publish = excluded.can_publish,
		display_name = coalesce(excluded.display_name, members.display_name);
	return jsonb_build_object('status', 'saved');
end
$$;

create function public.remove_member(p_network uuid, p_user uuid) returns jsonb
language plpgsql security definer set search_path = ''
as $$
begin
	if not private.is_owner(p_network) then
		raise exception 'not_allowed' using errcode = '42501';
	end if;
	perform private.demand_other_owner(p_network, p_user);
	delete from public.members as m where m.network_id = p_network and m.user_id = p_user;
	return jsonb_build_object('status', 'removed');
end
$$;

revoke execute on function
	public.create_network(uuid, text, jsonb, uuid, text), private.demand_other_owner(uuid, uuid),
	public.set_member(uuid, uuid, text, boolean, text), public.remove_member(uuid, uuid)
	from public, anon, authenticated, service_role;
grant execute on function public.create_network(uuid, text, jsonb, uuid, text) to service_role;
grant execute on function private.demand_other_owner(uuid, uuid) to wegenetz_writer;
grant execute on function
	public.set_member(uuid, uuid, text, boolean, text), public.remove_member(uuid, uuid)
	to authenticated, service_role;
alter function public.set_member(uuid, uuid, text, boolean, text) owner to wegenetz_writer;
alter function public.remove_member(uuid, uuid) owner to wegenetz_writer;
