-- One-time sign-in links and the counting of attempts. Both tables lie in `private` without any
-- policy: nobody reads them, and only the app's service key may call the functions below, which run
-- as the caller. A token is known here by its hash only.

create table private.sign_in_links (
	token_hash text primary key check (length(token_hash) between 32 and 200),
	user_id uuid not null,
	issued_at timestamptz not null default now(),
	expires_at timestamptz not null,
	used_at timestamptz
);

create table private.attempts (
	bucket text primary key check (length(bucket) <= 300),
	window_ends_at timestamptz not null,
	count integer not null
);

alter table private.sign_in_links enable row level security;
alter table private.attempts enable row level security;
revoke all on private.sign_in_links, private.attempts from anon, authenticated;
grant all on private.sign_in_links, private.attempts to service_role;

create function public.issue_sign_in_link(p_user uuid, p_token_hash text, p_expires timestamptz)
returns jsonb
language plpgsql set search_path = ''
as $$
begin
	-- Kept for a while, so that an old address is told apart from a wrong one.
	delete from private.sign_in_links where expires_at < now() - interval '30 days';
	-- A new address makes the older ones of the same user void.
	update private.sign_in_links set expires_at = now()
	where user_id = p_user and used_at is null and expires_at > now();
	insert into private.sign_in_links (token_hash, user_id, expires_at)
	values (p_token_hash, p_user, p_expires);
	return jsonb_build_object('status', 'issued');
end
$$;

-- Single use under concurrency: who updates the row first has it, the others find it used.
create function public.redeem_sign_in_link(p_token_hash text) returns jsonb
language plpgsql set search_path = ''
as $$
declare
	v_user uuid;
	v_used timestamptz;
begin
	update private.sign_in_links as l set used_at = clock_timestamp()
	where l.token_hash = p_token_hash and l.used_at is null and l.expires_at > clock_timestamp()
	returning l.user_id into v_user;
	if found then
		return jsonb_build_object('status', 'ok', 'user_id', v_user);
	end if;
	select l.used_at into v_used from private.sign_in_links as l where l.token_hash = p_token_hash;
	if not found then
		return jsonb_build_object('status', 'unknown');
	end if;
	return jsonb_build_object('status', case when v_used is null then 'expired' else 'used' end);
end
$$;

-- What an address is good for. Changes nothing: mail scanners open addresses, too.
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

-- Counts one attempt; true while the bucket has not had more than the limit in its window.
create function public.count_attempt(p_bucket text, p_limit integer, p_seconds integer) returns boolean
language plpgsql set search_path = ''
as $$
declare
	v_count integer;
begin
	insert into private.attempts as a (bucket, window_ends_at, count)
	values (p_bucket, clock_timestamp() + make_interval(secs => p_seconds), 1)
	on conflict (bucket) do update set
		count = case when a.window_ends_at <= clock_timestamp() then 1 else a.count + 1 end,
		window_ends_at = case when a.window_ends_at <= clock_timestamp() then excluded.window_ends_at else a.window_ends_at end
	returning a.count into v_count;
	if v_count = 1 then
		delete from private.attempts where window_ends_at < clock_timestamp() - interval '1 hour';
	end if;
	return v_count <= p_limit;
end
$$;

revoke execute on function
	public.issue_sign_in_link(uuid, text, timestamptz), public.redeem_sign_in_link(text),
	public.sign_in_link_status(text),
	public.count_attempt(text, integer, integer)
	from public, anon, authenticated, service_role;
grant execute on function
	public.issue_sign_in_link(uuid, text, timestamptz), public.redeem_sign_in_link(text),
	public.sign_in_link_status(text),
	public.count_attempt(text, integer, integer)
	to service_role;
