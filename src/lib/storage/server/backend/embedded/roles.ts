/** The roles of Supabase, which PGlite does not come with. Safe to run again. */
export const createRoles = `
do $$
declare v_role text;
begin
	foreach v_role in array array['anon', 'authenticated', 'service_role'] loop
		if not exists (select from pg_catalog.pg_roles where rolname = v_role) then
			execute format('create role %I nologin', v_role);
		end if;
	end loop;
	alter role service_role bypassrls;
end
$$;
grant usage on schema public to anon, authenticated, service_role;
`;
