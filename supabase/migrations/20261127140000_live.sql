-- Working together: where a network stands, who may hear of it, and who is in it just now. One call
-- per network and second answers all three for everybody who listens in one process of the app.

-- Who has which partner open, as long as they have. Unlogged: such rows enter neither the write-ahead
-- log nor what is copied from it, and a crash empties the table. Without a reference to `networks`:
-- its check would wait for whoever is saving.
create unlogged table private.presence (
	process_id uuid not null,
	connection_id uuid not null,
	network_id uuid not null,
	user_id uuid not null,
	object_id uuid,
	seen_at timestamptz not null default clock_timestamp(),
	primary key (process_id, connection_id)
);
create index presence_network on private.presence (network_id);

-- No policy: only the app's service key comes here, by the function below, which runs as the caller.
alter table private.presence enable row level security;
revoke all on private.presence from anon, authenticated;
grant all on private.presence to service_role;

-- `p_here` says who listens in this process (null: nothing new to say, only asking); what was said
-- before by the same process is forgotten, and so is what nobody has renewed. Null if there is no
-- such network (any more).
create function public.network_pulse(p_network uuid, p_process uuid, p_here jsonb) returns jsonb
language plpgsql set search_path = ''
as $$
declare
	v_here jsonb := private.unwrapped(p_here);
begin
	if jsonb_typeof(v_here) = 'array' then
		-- Other processes clean up as well: nobody waits for them.
		delete from private.presence as p where p.ctid in (
			select old.ctid from private.presence as old
			where old.seen_at < clock_timestamp() - interval '30 seconds'
			for update skip locked
		);
		delete from private.presence as p where p.process_id = p_process and p.network_id = p_network;
		insert into private.presence (process_id, connection_id, network_id, user_id, object_id)
		select p_process, h.connection, p_network, h.person, h.object
		from jsonb_to_recordset(v_here) as h (connection uuid, person uuid, object uuid)
		on conflict (process_id, connection_id) do update
			set network_id = excluded.network_id, user_id = excluded.user_id,
				object_id = excluded.object_id, seen_at = excluded.seen_at;
	end if;
	return (
		select jsonb_build_object(
			'revision', n.revision,
			'roles', (
				select coalesce(jsonb_object_agg(m.user_id, m.role), '{}')
				from public.members as m where m.network_id = n.id
			),
			'here', (
				select coalesce(jsonb_agg(jsonb_build_object(
					'connection', p.connection_id, 'person', p.user_id,
					'name', m.display_name, 'object', p.object_id
				) order by m.display_name, p.connection_id), '[]')
				from private.presence as p
				join public.members as m on m.network_id = p.network_id and m.user_id = p.user_id
				where p.network_id = n.id and m.role in ('owner', 'editor')
					and p.seen_at > clock_timestamp() - interval '25 seconds'
			)
		)
		from public.networks as n where n.id = p_network
	);
end
$$;

revoke execute on function public.network_pulse(uuid, uuid, jsonb)
	from public, anon, authenticated, service_role;
grant execute on function public.network_pulse(uuid, uuid, jsonb) to service_role;
