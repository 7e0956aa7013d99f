-- Publishing: a draft to draw from, then the edition. The content is derived here both times, so no
-- client can publish what row-level security did not let out.
--
-- Refusals: 42501 not_allowed · P0001 target_missing · slug_taken.

-- What an edition would hold now: the server computes layout, pictures and hash from it.
create function public.edition_draft(p_network uuid, p_kind text, p_target uuid) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
	v_draft jsonb;
begin
	if not private.can_publish(p_network) then
		raise exception 'not_allowed' using errcode = '42501';
	end if;
	select jsonb_build_object(
		'head', n.revision,
		'content', private.public_content(p_network, p_kind, p_target),
		'embedPolicy', private.embed_policy_of(p_network, p_kind, p_target),
		'previous', (
			-- The newest, also when it is withdrawn: seats are kept and numbers count on.
			select jsonb_build_object('number', e.number, 'hash', e.hash, 'slots', e.slots)
			from public.editions as e
			where e.network_id = p_network and e.kind = p_kind and e.target_id = p_target
			order by e.number desc limit 1
		)
	) into v_draft
	from public.networks as n where n.id = p_network;
	if jsonb_typeof(v_draft -> 'content') is distinct from 'object' then
		raise exception 'target_missing';
	end if;
	return v_draft;
end
$$;

-- Where it may be framed; guides are never framed.
create function private.embed_policy_of(p_network uuid, p_kind text, p_target uuid) returns jsonb
language sql stable set search_path = ''
as $$
	select coalesce(
		(select m.embed_policy from public.maps as m
			where p_kind = 'map' and m.network_id = p_network and m.id = p_target),
		'{"mode": "nowhere", "hosts": []}'
	)
$$;

create function public.publish_edition(
	p_network uuid, p_kind text, p_target uuid, p_head bigint, p_hash text, p_slots jsonb, p_files jsonb
) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
	v_now record;
	v_latest public.editions;
	v_number integer;
	v_id uuid := gen_random_uuid();
begin
	if not private.can_publish(p_network) then
		raise exception 'not_allowed' using errcode = '42501';
	end if;
	-- Two who publish the same at once: the second finds the first one's edition.
	perform pg_advisory_xact_lock(hashtextextended(concat_ws('/', 'publish', p_network, p_kind, p_target), 0));

	-- One statement, one snapshot: the content is that of the revision beside it.
	select n.revision, n.slug as network_slug,
		private.public_content(p_network, p_kind, p_target) as content,
		private.embed_policy_of(p_network, p_kind, p_target) as embed_policy
	into v_now
	from public.networks as n where n.id = p_network;
	if v_now.content is null then
		raise exception 'target_missing';
	end if;
	select e.* into v_latest from public.editions as e
	where e.network_id = p_network and e.kind = p_kind and e.target_id = p_target
	order by e.number desc limit 1;
	if v_now.revision <> p_head then
		return jsonb_build_object('status', 'stale', 'number', v_latest.number);
	end if;
	if v_latest.is_current and v_latest.withdrawn_at is null
		and v_latest.hash = p_hash and v_latest.content = v_now.content
		and v_latest.embed_policy = v_now.embed_policy
	then
		return jsonb_build_object('status', 'unchanged', 'number', v_latest.number, 'id', v_latest.id);
	end if;

	v_number := coalesce(v_latest.number, 0) + 1;
	-- The one before, and whatever else of this network still stands at the same address.
	update public.editions as e set is_current = false
	where e.network_id = p_network and e.kind = p_kind and e.is_current and (
		e.target_id = p_target
		or (e.network_slug = v_now.network_slug and e.slug = v_now.content -> p_kind ->> 'slug')
	);
	begin
		insert into public.editions (
			id, network_id, kind, target_id, network_slug, slug, number, hash, content, slots, embed_policy,
			shows_persons
		) values (
			v_id, p_network, p_kind, p_target, v_now.network_slug, v_now.content -> p_kind ->> 'slug',
			v_number, p_hash, v_now.content,
			-- Seats of those who are shown, nobody else's.
			(select coalesce(jsonb_object_agg(s.key, s.value), '{}')
				from jsonb_each(coalesce(private.unwrapped(p_slots), '{}')) as s
				where s.key in (select o ->> 'id' from jsonb_array_elements(v_now.content -> 'organizations') as o)),
			v_now.embed_policy,
			private.shows_persons(v_now.content)
		);
	exception when unique_violation then
		raise exception 'slug_taken';
	end;
	insert into public.editions_internal (edition_id, network_id, published_by, revision)
	values (v_id, p_network, private.caller(), v_now.revision);
	insert into public.edition_files (edition_id, name, media_type, bytes)
	select v_id, f ->> 'name', f ->> 'mediaType', decode(f ->> 'base64', 'base64')
	from jsonb_array_elements(coalesce(private.unwrapped(p_files), '[]')) as f;
	return jsonb_build_object('status', 'published', 'number', v_number, 'id', v_id);
end
$$;

create function private.shows_persons(p_content jsonb) returns boolean
language sql immutable set search_path = ''
as $$
	select exists (
		select from jsonb_array_elements(p_content -> 'contacts') as c
		where jsonb_typeof(c -> 'person') = 'object'
	)
$$;

-- Takes every edition of a map or guide off the net. The snapshots stay for members.
create function public.withdraw_edition(p_network uuid, p_kind text, p_target uuid) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
	v_count integer;
begin
	if not private.can_publish(p_network) then
		raise exception 'not_allowed' using errcode = '42501';
	end if;
	update public.editions as e set withdrawn_at = now()
	where e.network_id = p_network and e.kind = p_kind and e.target_id = p_target and e.withdrawn_at is null;
	get diagnostics v_count = row_count;
	return jsonb_build_object('status', case when v_count > 0 then 'withdrawn' else 'unchanged' end);
end
$$;

revoke execute on function
	public.edition_draft(uuid, text, uuid), private.embed_policy_of(uuid, text, uuid),
	public.publish_edition(uuid, text, uuid, bigint, text, jsonb, jsonb), private.shows_persons(jsonb),
	public.withdraw_edition(uuid, text, uuid)
	from public, anon, authenticated, service_role;
grant execute on function private.embed_policy_of(uuid, text, uuid), private.shows_persons(jsonb)
	to wegenetz_writer;
grant execute on function
	public.edition_draft(uuid, text, uuid),
	public.publish_edition(uuid, text, uuid, bigint, text, jsonb, jsonb),
	public.withdraw_edition(uuid, text, uuid)
	to authenticated, service_role;
alter function public.edition_draft(uuid, text, uuid) owner to wegenetz_writer;
alter function public.publish_edition(uuid, text, uuid, bigint, text, jsonb, jsonb) owner to wegenetz_writer;
alter function public.withdraw_edition(uuid, text, uuid) owner to wegenetz_writer;
