-- Networks, programmes and projects: what pays them and until when, and what a member is in them.
-- Internal: the day on which funding ends is no news for readers.

alter table public.organizations_internal
	add column funding_programme text check (length(funding_programme) <= 300),
	add column funding_from date,
	add column funding_until date;

alter table public.relations_internal
	add column role text check (length(role) <= 300);
