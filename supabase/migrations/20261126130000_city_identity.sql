-- What makes an office's pages its own: the four tokens of the city, and what the office says on
-- accessibility, imprint and privacy.

alter table public.networks
	add column brand_colour text check (brand_colour ~ '^#[0-9a-f]{6}$'),
	add column brand_font text not null default 'fira-sans'
		check (brand_font in ('fira-sans', 'serif', 'system')),
	add column brand_radius double precision not null default 4
		check (brand_radius between 0 and 16),
	-- A data: address with the shape of the picture; the application has checked what is in it.
	add column logo text check (length(logo) <= 150000 and logo ~ '^data:image/(png|svg[+]xml);size=[0-9]+x100;base64,'),
	add column statements jsonb not null default '{}' check (jsonb_typeof(statements) = 'object');

-- The picture is a file of the edition; its content names the file, by what is in it.
create function private.logo_file(p_logo text) returns text
language sql immutable set search_path = ''
as $$
	select 'logo-' || left(encode(sha256(convert_to(p_logo, 'UTF8')), 'hex'), 16)
		|| '-' || substring(p_logo from ';size=([0-9]+x[0-9]+);')
		|| case when p_logo like 'data:image/png;%' then '.png' else '.svg' end
$$;

revoke execute on function private.logo_file(text) from public, anon, authenticated, service_role;
grant execute on function private.logo_file(text) to wegenetz_writer;
