-- What members and the public read. One sentence per table; there is no policy here that writes.

create policy "Members read their network" on public.networks
	for select to authenticated
	using (id in (select private.networks_i_read()));

create policy "Members read topics" on public.topics
	for select to authenticated
	using (network_id in (select private.networks_i_read()));

create policy "Members read maps" on public.maps
	for select to authenticated
	using (network_id in (select private.networks_i_read()));

create policy "Members read guides" on public.guides
	for select to authenticated
	using (network_id in (select private.networks_i_read()));

-- An internal object is for those who know the inside, and it takes along what hangs on it: a
-- reader sees a service, contact or relation only together with what it belongs to. The inner
-- questions are answered under the policies of the tables they ask, so membership is asked there.

create policy "Members read public organizations, the inner circle all" on public.organizations
	for select to authenticated
	using (
		network_id in (select private.networks_i_know_inside())
		or (visibility = 'public' and network_id in (select private.networks_i_read()))
	);

create policy "Members read public services of organizations they see" on public.services
	for select to authenticated
	using (
		network_id in (select private.networks_i_know_inside())
		or (
			visibility = 'public'
			and exists (
				select from public.organizations as o
				where o.network_id = services.network_id and o.id = services.organization_id
			)
		)
	);

create policy "Members read public contacts of what they see" on public.contacts
	for select to authenticated
	using (
		network_id in (select private.networks_i_know_inside())
		or (
			visibility = 'public'
			and exists (
				select from public.organizations as o
				where o.network_id = contacts.network_id and o.id = contacts.organization_id
			)
			and (service_id is null or exists (
				select from public.services as s
				where s.network_id = contacts.network_id and s.id = contacts.service_id
			))
		)
	);

create policy "Members read public relations between organizations they see" on public.relations
	for select to authenticated
	using (
		network_id in (select private.networks_i_know_inside())
		or (
			visibility = 'public'
			and exists (
				select from public.organizations as o
				where o.network_id = relations.network_id and o.id = relations.from_id
			)
			and exists (
				select from public.organizations as o
				where o.network_id = relations.network_id and o.id = relations.to_id
			)
		)
	);

-- Internal fields and personal values: owner, editor, counsellor.

create policy "The inner circle reads internal fields of the network" on public.networks_internal
	for select to authenticated
	using (id in (select private.networks_i_know_inside()));

create policy "The inner circle reads internal fields of topics" on public.topics_internal
	for select to authenticated
	using (network_id in (select private.networks_i_know_inside()));

create policy "The inner circle reads internal fields of organizations" on public.organizations_internal
	for select to authenticated
	using (network_id in (select private.networks_i_know_inside()));

create policy "The inner circle reads internal fields of services" on public.services_internal
	for select to authenticated
	using (network_id in (select private.networks_i_know_inside()));

create policy "The inner circle reads internal fields of contacts" on public.contacts_internal
	for select to authenticated
	using (network_id in (select private.networks_i_know_inside()));

create policy "The inner circle reads internal fields of relations" on public.relations_internal
	for select to authenticated
	using (network_id in (select private.networks_i_know_inside()));

create policy "The inner circle reads internal fields of maps" on public.maps_internal
	for select to authenticated
	using (network_id in (select private.networks_i_know_inside()));

create policy "The inner circle reads internal fields of guides" on public.guides_internal
	for select to authenticated
	using (network_id in (select private.networks_i_know_inside()));

create policy "The inner circle reads personal values" on public.personal_values
	for select to authenticated
	using (network_id in (select private.networks_i_know_inside()));

create policy "Members read who else is a member" on public.members
	for select to authenticated
	using (network_id in (select private.networks_i_read()));

create policy "Editors read the journal" on public.journal
	for select to authenticated
	using (network_id in (select private.networks_i_edit()));

-- Editions: the only thing that is read without a membership.

create policy "Everybody reads editions that are out" on public.editions
	for select to anon, authenticated
	using (is_current and withdrawn_at is null);

create policy "Members read every edition of their network" on public.editions
	for select to authenticated
	using (network_id in (select private.networks_i_read()));

create policy "Who sees an edition reads its files" on public.edition_files
	for select to anon, authenticated
	using (exists (select from public.editions as e where e.id = edition_files.edition_id));

create policy "Editors read who published" on public.editions_internal
	for select to authenticated
	using (network_id in (select private.networks_i_edit()));

-- Hosted Supabase grants everything on new tables in `public`; the embedded backend does so at each
-- start. Here is what is meant. Without a policy a granted table is still empty.
revoke all on all tables in schema public from anon, authenticated;
grant select on all tables in schema public to authenticated;
grant select on public.editions, public.edition_files to anon;
grant all on all tables in schema public to service_role;
