-- What the writer may do on behalf of the caller. The write functions ask first; these policies ask
-- again, row by row, so that a function that forgot to ask still changes nothing.

-- Neither adds nor deletes a network: create_network is the operator's.
create policy "Editors see the network they change" on public.networks
	for select to wegenetz_writer
	using (id in (select private.networks_i_edit()));

create policy "Editors change their network" on public.networks
	for update to wegenetz_writer
	using (id in (select private.networks_i_edit()))
	with check (id in (select private.networks_i_edit()));

create policy "Editors change internal fields of their network" on public.networks_internal
	for all to wegenetz_writer
	using (id in (select private.networks_i_edit()))
	with check (id in (select private.networks_i_edit()));

create policy "Editors change topics" on public.topics
	for all to wegenetz_writer
	using (network_id in (select private.networks_i_edit()))
	with check (network_id in (select private.networks_i_edit()));

create policy "Editors change internal fields of topics" on public.topics_internal
	for all to wegenetz_writer
	using (network_id in (select private.networks_i_edit()))
	with check (network_id in (select private.networks_i_edit()));

create policy "Editors change organizations" on public.organizations
	for all to wegenetz_writer
	using (network_id in (select private.networks_i_edit()))
	with check (network_id in (select private.networks_i_edit()));

create policy "Editors change internal fields of organizations" on public.organizations_internal
	for all to wegenetz_writer
	using (network_id in (select private.networks_i_edit()))
	with check (network_id in (select private.networks_i_edit()));

create policy "Editors change services" on public.services
	for all to wegenetz_writer
	using (network_id in (select private.networks_i_edit()))
	with check (network_id in (select private.networks_i_edit()));

create policy "Editors change internal fields of services" on public.services_internal
	for all to wegenetz_writer
	using (network_id in (select private.networks_i_edit()))
	with check (network_id in (select private.networks_i_edit()));

create policy "Editors change contacts" on public.contacts
	for all to wegenetz_writer
	using (network_id in (select private.networks_i_edit()))
	with check (network_id in (select private.networks_i_edit()));

create policy "Editors change internal fields of contacts" on public.contacts_internal
	for all to wegenetz_writer
	using (network_id in (select private.networks_i_edit()))
	with check (network_id in (select private.networks_i_edit()));

create policy "Editors change relations" on public.relations
	for all to wegenetz_writer
	using (network_id in (select private.networks_i_edit()))
	with check (network_id in (select private.networks_i_edit()));

create policy "Editors change internal fields of relations" on public.relations_internal
	for all to wegenetz_writer
	using (network_id in (select private.networks_i_edit()))
	with check (network_id in (select private.networks_i_edit()));

create policy "Editors change maps" on public.maps
	for all to wegenetz_writer
	using (network_id in (select private.networks_i_edit()))
	with check (network_id in (select private.networks_i_edit()));

create policy "Editors change internal fields of maps" on public.maps_internal
	for all to wegenetz_writer
	using (network_id in (select private.networks_i_edit()))
	with check (network_id in (select private.networks_i_edit()));

create policy "Editors change guides" on public.guides
	for all to wegenetz_writer
	using (network_id in (select private.networks_i_edit()))
	with check (network_id in (select private.networks_i_edit()));

create policy "Editors change internal fields of guides" on public.guides_internal
	for all to wegenetz_writer
	using (network_id in (select private.networks_i_edit()))
	with check (network_id in (select private.networks_i_edit()));

create policy "Editors change personal values" on public.personal_values
	for all to wegenetz_writer
	using (network_id in (select private.networks_i_edit()))
	with check (network_id in (select private.networks_i_edit()));

-- The journal only grows: no policy changes or removes a line.
create policy "Editors read the journal they write" on public.journal
	for select to wegenetz_writer
	using (network_id in (select private.networks_i_edit()));

create policy "Editors write the journal in their own name" on public.journal
	for insert to wegenetz_writer
	with check (
		network_id in (select private.networks_i_edit())
		and author is not distinct from (select private.caller())
	);

create policy "Owners change who is a member" on public.members
	for all to wegenetz_writer
	using (network_id in (select private.networks_i_own()))
	with check (network_id in (select private.networks_i_own()));

-- Publishing reads the network's content and writes editions, nothing else.

create policy "Publishers read their network" on public.networks
	for select to wegenetz_writer
	using (id in (select private.networks_i_publish()));

create policy "Publishers read topics" on public.topics
	for select to wegenetz_writer
	using (network_id in (select private.networks_i_publish()));

create policy "Publishers read organizations" on public.organizations
	for select to wegenetz_writer
	using (network_id in (select private.networks_i_publish()));

create policy "Publishers read services" on public.services
	for select to wegenetz_writer
	using (network_id in (select private.networks_i_publish()));

create policy "Publishers read contacts" on public.contacts
	for select to wegenetz_writer
	using (network_id in (select private.networks_i_publish()));

create policy "Publishers read relations" on public.relations
	for select to wegenetz_writer
	using (network_id in (select private.networks_i_publish()));

create policy "Publishers read maps" on public.maps
	for select to wegenetz_writer
	using (network_id in (select private.networks_i_publish()));

create policy "Publishers read guides" on public.guides
	for select to wegenetz_writer
	using (network_id in (select private.networks_i_publish()));

create policy "Publishers read contacts with their persons" on public.contacts_internal
	for select to wegenetz_writer
	using (network_id in (select private.networks_i_publish()));

create policy "Publishers read personal values" on public.personal_values
	for select to wegenetz_writer
	using (network_id in (select private.networks_i_publish()));

create policy "Publishers add editions" on public.editions
	for insert to wegenetz_writer
	with check (network_id in (select private.networks_i_publish()));

create policy "Publishers and editors see editions" on public.editions
	for select to wegenetz_writer
	using (
		network_id in (select private.networks_i_publish())
		or network_id in (select private.networks_i_edit())
	);

-- Editors too: erasing a person takes the name out of what was published.
create policy "Publishers and editors withdraw editions" on public.editions
	for update to wegenetz_writer
	using (
		network_id in (select private.networks_i_publish())
		or network_id in (select private.networks_i_edit())
	)
	with check (
		network_id in (select private.networks_i_publish())
		or network_id in (select private.networks_i_edit())
	);

create policy "Publishers note who published" on public.editions_internal
	for insert to wegenetz_writer
	with check (
		network_id in (select private.networks_i_publish())
		and published_by is not distinct from (select private.caller())
	);

create policy "Publishers add files to their editions" on public.edition_files
	for insert to wegenetz_writer
	with check (edition_id in (
		select e.id from public.editions as e where e.network_id in (select private.networks_i_publish())
	));

create policy "Editors see files of their editions" on public.edition_files
	for select to wegenetz_writer
	using (edition_id in (
		select e.id from public.editions as e where e.network_id in (select private.networks_i_edit())
	));

create policy "Editors remove files that show an erased person" on public.edition_files
	for delete to wegenetz_writer
	using (edition_id in (
		select e.id from public.editions as e where e.network_id in (select private.networks_i_edit())
	));

grant select, insert, update, delete on all tables in schema public to wegenetz_writer;
