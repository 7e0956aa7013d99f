-- Pairs of partners of which somebody said that they are two, so that the search for doubles does
-- not bring them up again: two ids with a blank between them, the smaller one first. Internal.

alter table public.networks_internal
	add column not_duplicates text[] not null default '{}';
