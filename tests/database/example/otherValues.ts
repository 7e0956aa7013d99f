/**
 * Other values for a column, as SQL: canaries where anything fits, every allowed word where a check
 * or a key narrows it. A column that takes none of these fails the test that uses it, and belongs
 * in `narrow`.
 */
export function otherValues(
	table: string,
	column: string,
	type: string,
	nullable: boolean
): readonly string[] {
	const canary = `canary-${table}-${column}`;
	const values = narrow[`${table}.${column}`] ?? wide(type, canary);
	return nullable ? [...values, 'null'] : values;
}

const wide = (type: string, canary: string): readonly string[] => {
	switch (type) {
		case 'text':
			return [`'${canary}'`];
		case 'uuid':
			return ['gen_random_uuid()'];
		case 'date':
			return ["'1987-06-05'", "'2099-06-05'"];
		case 'jsonb':
			return [`'{"${canary}": {"ring": "${canary}"}}'`];
		case 'double precision':
		case 'bigint':
			return ['987654321'];
		case 'boolean':
			return ['true', 'false'];
		case 'timestamp with time zone':
			return ["'1987-06-05T04:03:02Z'"];
		default:
			throw new Error(`which values fit a column of type ${type}?`);
	}
};

const unique = (column: string, table: string): string => `'canary-${table}-${column}-' || id`;

const narrow: Readonly<Record<string, readonly string[]>> = {
	'organizations_internal.stage': ["'maintained'", "'ended'"],
	'services_internal.referral_way': ["'address_only'", "'appointment_made'"],
	// `public` is the release itself and has its own test.
	'contacts_internal.person_scope': ["'partners'", "'internal'"],
	'networks_internal.not_duplicates': ["array['canary-networks_internal-not_duplicates']"],
	'members.role': ["'reader'"],
	'personal_values.field': ["'personPhone'"],
	'organizations.source_id': [unique('source_id', 'organizations')],
	'locations.source_id': [unique('source_id', 'locations')],
	'services.source_id': [unique('source_id', 'services')],
	'contacts.source_id': [unique('source_id', 'contacts')],
	'relations.source_id': [unique('source_id', 'relations')],
	'journal.revision': ['revision + 1000'],
	'journal.touched': ['array[gen_random_uuid()]'],
	'journal.kinds': ["array['canary-journal-kinds']"],
	'journal.deeds': ["array['canary-journal-deeds']"],
	'personal_values.value': ["'canary-personal_values'"]
};
