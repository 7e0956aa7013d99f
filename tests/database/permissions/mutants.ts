import type { TestDatabase } from '../harness/TestDatabase.ts';
import { calling } from './expectations.ts';
import { definitions, policies, type PolicyOfDatabase } from './inventory.ts';

/** One hole in a wall, as SQL, and where it will show first. */
export interface Mutant {
	readonly name: string;
	readonly sql: string;
	/** Tables or functions whose probes are likely to notice. */
	readonly about: readonly string[];
}

/** Asks for roles in an answer to the app alone, which no caller's right depends on: networkPulse.test.ts. */
const heldElsewhere: readonly string[] = ['network_pulse'];

/** Every way in which one policy, check, question or grant could be lost. */
export async function mutantsOf(database: TestDatabase): Promise<Mutant[]> {
	const found = await policies(database);
	const tables = [...new Set(found.map((policy) => policy.table))];
	return [
		...found.flatMap(policyMutants),
		...[...tables, 'private.sign_in_links', 'private.attempts', 'private.presence'].map(
			(table) => ({
				name: `row-level security of ${table} is off`,
				sql: `alter table ${table} disable row level security`,
				about: [table]
			})
		),
		...(await definitions(database))
			.filter(({ name }) => !heldElsewhere.includes(name))
			.flatMap(({ name, text }) => functionMutants(name, text)),
		...grantMutants()
	];
}

function policyMutants({ table, name, using, check }: PolicyOfDatabase): Mutant[] {
	const policy = `"${name}" on ${table}`;
	const mutant = (change: string, sql: string): Mutant => ({
		name: `${policy}: ${change}`,
		sql,
		about: [table]
	});
	return [
		mutant('dropped', `drop policy ${policy}`),
		...(using ? [mutant('using (true)', `alter policy ${policy} using (true)`)] : []),
		...(check ? [mutant('with check (true)', `alter policy ${policy} with check (true)`)] : []),
		...weakened(using ?? '').map((weak) =>
			mutant(`using ${weak.without}`, `alter policy ${policy} using (${weak.text})`)
		)
	];
}

/** Each condition of an expression replaced by true, one at a time. */
function weakened(expression: string): { text: string; without: string }[] {
	return conditions.flatMap((pattern) =>
		[...expression.matchAll(pattern)].map((match) => ({
			without: `without ${match[0].replace(/\s+/g, ' ').slice(0, 60)}`,
			text: `${expression.slice(0, match.index)}true${expression.slice(match.index + match[0].length)}`
		}))
	);
}

const conditions = [
	/\(visibility = 'public'::text\)/g,
	/\(service_id IS NULL\)/g,
	/\(EXISTS \( SELECT\s+FROM [\s\S]*?\)\)\)\)/g,
	/\bis_current\b/g,
	/\(withdrawn_at IS NULL\)/g,
	/\(network_id IN \( SELECT private\.[a-z_]+\(\) AS [a-z_]+\)\)/g
];

function functionMutants(name: string, text: string): Mutant[] {
	return checks.flatMap(({ pattern, instead }) =>
		[...text.matchAll(pattern)].map((match) => ({
			name: `${name}: „${match[0]}“ → „${instead}“`,
			sql: text.slice(0, match.index) + instead + text.slice(match.index + match[0].length),
			about: [...calling.keys()].filter((signature) => signature.includes(`.${name}(`))
		}))
	);
}

/** What stands for a permission in our functions; a new way of asking belongs here. */
const checks = [
	{ pattern: /not private\.(can_edit|can_publish|is_owner)\(p_network\)/g, instead: 'false' },
	{ pattern: /p_network in \(select private\.networks_i_[a-z]+\(\)\)/g, instead: 'true' },
	{ pattern: /p_network in \(select private\.networks_i_[a-z]+\(\)\)/g, instead: 'false' },
	{ pattern: /m\.user_id = private\.caller\(\)/g, instead: 'true' },
	{ pattern: /m\.user_id = private\.caller\(\)/g, instead: 'false' },
	{ pattern: /m\.role in \([^)]*\)/g, instead: 'true' },
	{ pattern: /m\.role in \([^)]*\)/g, instead: "m.role = 'owner'" },
	{ pattern: /m\.role = 'owner'$/gm, instead: 'true' },
	{ pattern: /m\.can_publish/g, instead: 'true' },
	{ pattern: /where private\.is_operator\(\)/g, instead: 'where true' },
	{ pattern: /where private\.is_operator\(\)/g, instead: 'where false' },
	{
		pattern: /coalesce\(current_setting\('role', true\) = 'service_role', false\)/g,
		instead: 'true'
	},
	{
		pattern: /coalesce\(current_setting\('role', true\) = 'service_role', false\)/g,
		instead: 'false'
	}
];

/** What a trigger runs nobody can call: a right to it opens nothing, so nobody can notice it. */
const runByTriggers: ReadonlySet<string> = new Set(['private.describe_change()']);

/** Every right to call that somebody has, taken away; every one that nobody has, given. */
function grantMutants(): Mutant[] {
	const roles = { anon: 'anon', authenticated: 'stranger', service_role: 'operator' } as const;
	const callable = [...calling].filter(([signature]) => !runByTriggers.has(signature));
	return callable.flatMap(([signature, row]) =>
		Object.entries(roles).map(([role, column]) => {
			const closed = row[column] === 'closed';
			return {
				name: `execute on ${signature} ${closed ? 'granted to' : 'revoked from'} ${role}`,
				sql: closed
					? `grant execute on function ${signature} to ${role}`
					: `revoke execute on function ${signature} from ${role}`,
				about: [signature]
			};
		})
	);
}
