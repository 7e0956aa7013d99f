-- The name by which colleagues know somebody, in every network of that person at once. The app
-- itself calls it: it knows who is signed in, and checks what was typed first.
-- Refusal: name_missing.
create function public.set_display_name(p_user uuid, p_name text) returns jsonb
language plpgsql set search_path = ''
as $$
begin
	if coalesce(btrim(p_name), '') = '' then
		raise exception 'name_missing';
	end if;
	update public.members as m set display_name = p_name where m.user_id = p_user;
	return jsonb_build_object('status', 'saved');
end
$$;

revoke execute on function public.set_display_name(uuid, text)
	from public, anon, authenticated, service_role;
grant execute on function public.set_display_name(uuid, text) to service_role;
