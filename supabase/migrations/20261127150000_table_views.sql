-- Views of the table that members have saved for each other: columns, order, filters, groups.
alter table public.networks_internal
	add column table_views jsonb not null default '{}' check (jsonb_typeof(table_views) = 'object');
