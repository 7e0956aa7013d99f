-- The words of 20261122100000 and `gallery`, the page of all components.
create or replace function private.reserved_words() returns text[]
language sql immutable set search_path = ''
as $$
	select array[
		'about', 'accessibility', 'account', 'accounts', 'admin', 'api', 'app', 'apps', 'assets',
		'auth', 'barrierefreiheit', 'blog', 'check', 'ckb', 'contact', 'data', 'datenschutz',
		'de-simple', 'demo', 'docs', 'download', 'downloads', 'embed', 'favicon', 'feed', 'files',
		'find', 'fonts', 'gallery', 'guide', 'handout', 'healthz', 'help', 'hilfe', 'home',
		'impressum', 'imprint', 'index', 'invite', 'join', 'karte', 'kmr', 'kontakt', 'legal',
		'leichte-sprache', 'login', 'logout', 'mail', 'manifest', 'map', 'media', 'metrics', 'netz',
		'network', 'networks', 'neu', 'new', 'oembed', 'offline', 'privacy', 'prs', 'public', 'robots',
		'search', 'service-worker', 'settings', 'sign-in', 'sign-out', 'signin', 'signout', 'sitemap',
		'static', 'status', 'suche', 'test', 'wegenetz', 'wegweiser', 'well-known', 'www'
	]
$$;
