-- The procedure of building the network, beside each partner: what comes next and when, what was
-- done, what was agreed; and the office's own wording of its letters. All of it is internal.

alter table public.organizations_internal
	add column next_step text check (length(next_step) <= 300),
	add column next_step_date date,
	add column done_steps jsonb not null default '{}'
		check (jsonb_typeof(done_steps) = 'object' and length(done_steps::text) <= 1000000),
	add column agreements jsonb not null default '{}'
		check (jsonb_typeof(agreements) = 'object' and length(agreements::text) <= 1000000);

alter table public.networks_internal
	add column template_texts jsonb not null default '{}'
		check (jsonb_typeof(template_texts) = 'object' and length(template_texts::text) <= 1000000);
