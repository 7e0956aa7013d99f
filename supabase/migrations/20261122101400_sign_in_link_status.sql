-- Looking at a one-time address changes nothing: mail scanners open addresses, too.
create function public.sign_in_link_status(p_token_hash text) returns text
language sql stable set search_path = ''
as $$
	select coalesce(
		(
			select case
				when l.used_at is not null then 'used'
				when l.expires_at <= clock_timestamp() then 'expired'
				else 'open'
			end
			from private.sign_in_links as l where l.token_hash = p_token_hash
		),
		'unknown'
	)
$$;

revoke execute on function public.sign_in_link_status(text)
	from public, anon, authenticated, service_role;
grant execute on function public.sign_in_link_status(text) to service_role;

-- A new address makes the older ones of the same user void.
create or replace function public.issue_sign_in_link(
	p_user uuid, p_token_hash text, p_expires timestamptz
) returns jsonb
language plpgsql set search_path = ''
as $$
begin
	-- Kept for a while, so that an old address is told apart from a wrong one.
	delete from private.sign_in_links where expires_at < now() - interval '30 days';
	update private.sign_in_links set expires_at = now()
	where user_id = p_user and used_at is null and expires_at > now();
	insert into private.sign_in_links (token_hash, user_id, expires_at)
	values (p_token_hash, p_user, p_expires);
	return jsonb_build_object('status', 'issued');
end
$$;
