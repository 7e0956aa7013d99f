-- A network that somebody makes in the app. Any account may: whoever can sign in was invited.
--
-- Against abuse: nobody can delete a network and its address stays taken, so an account owns at
-- most twenty. Who needs more asks the operator, whose create_network knows no limit.
-- Refusals: too_many_networks, and what create_network refuses.
create function public.create_own_network(
	p_id uuid, p_slug text, p_title jsonb, p_owner uuid, p_owner_name text
) returns jsonb
language plpgsql set search_path = ''
as $$
declare
	c_most constant integer := 20;
begin
	-- Requests of one account wait for each other: at the same moment none sees the other's network.
	perform pg_advisory_xact_lock(hashtextextended('own networks of ' || p_owner::text, 0));
	if (
		select count(*) from public.members as m where m.user_id = p_owner and m.role = 'owner'
	) >= c_most then
		raise exception 'too_many_networks';
	end if;
	return public.create_network(p_id, p_slug, p_title, p_owner, p_owner_name);
end
$$;

-- The app itself calls it: it knows who is signed in, and checks what was typed first.
revoke execute on function public.create_own_network(uuid, text, jsonb, uuid, text)
	from public, anon, authenticated, service_role;
grant execute on function public.create_own_network(uuid, text, jsonb, uuid, text) to service_role;
