import { resolve } from 'node:path';
import type { BackendConfig } from './Backend.ts';

/** The environment names a Supabase project by half. */
export class ConfigurationMissing extends Error {
	override readonly name = 'ConfigurationMissing';
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The backend that the environment names: a Supabase project when `SUPABASE_URL` is set, else the
 * embedded one under `WEGENETZ_DATA` (default `./data`). Throws `ConfigurationMissing`.
 */
export function backendConfig(environment: Environment): BackendConfig {
	const url = environment.SUPABASE_URL;
	if (!url) return { kind: 'embedded', folder: resolve(environment.WEGENETZ_DATA || 'data') };
	const anonKey = environment.SUPABASE_ANON_KEY;
	const serviceRoleKey = environment.SUPABASE_SERVICE_ROLE_KEY;
	if (!anonKey || !serviceRoleKey)
		throw new ConfigurationMissing(
			'SUPABASE_URL ist gesetzt, aber SUPABASE_ANON_KEY oder SUPABASE_SERVICE_ROLE_KEY fehlt. Bitte beide Schlüssel des Projekts setzen.'
		);
	return { kind: 'hosted', url, anonKey, serviceRoleKey };
}
