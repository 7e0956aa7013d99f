import { parseArgs } from 'node:util';
import { m } from '#i18n/generated/messages.js';

/** The command was called wrongly; the message says how, the usage follows. */
export class WrongCall extends Error {
	override readonly name = 'WrongCall';
}

export interface OptionSpec {
	/** Options with a value, by name without dashes. */
	readonly values: readonly string[];
	/** Options that are there or not. */
	readonly flags: readonly string[];
	/** True if files or folders may follow. */
	readonly takesFiles: boolean;
}

export interface Options {
	readonly values: ReadonlyMap<string, string>;
	readonly flags: ReadonlySet<string>;
	readonly files: readonly string[];
}

/** Reads the options of a command. Throws `WrongCall`. */
export function readOptions(args: readonly string[], spec: OptionSpec): Options {
	const options = Object.fromEntries([
		...spec.values.map((name) => [name, { type: 'string' as const }]),
		...spec.flags.map((name) => [name, { type: 'boolean' as const }])
	]);
	const { tokens } = parseArgs({
		args: [...args],
		options,
		strict: false,
		allowPositionals: true,
		tokens: true
	});
	const values = new Map<string, string>();
	const flags = new Set<string>();
	const files: string[] = [];
	for (const token of tokens) {
		if (token.kind === 'positional') {
			if (!spec.takesFiles) {
				throw new WrongCall(m.admin_argument_unexpected({ argument: token.value }));
			}
			files.push(token.value);
		} else if (token.kind === 'option') {
			const option = token.rawName;
			if (spec.values.includes(token.name)) {
				if (!token.value) throw new WrongCall(m.admin_option_value_missing({ option }));
				values.set(token.name, token.value);
			} else if (spec.flags.includes(token.name) && token.value === undefined) {
				flags.add(token.name);
			} else {
				throw new WrongCall(m.admin_option_unknown({ option }));
			}
		}
	}
	return { values, flags, files };
}

/** An option without which the command has no meaning. Throws `WrongCall`. */
export function needed(options: Options, name: string): string {
	const value = options.values.get(name);
	if (value === undefined) throw new WrongCall(m.admin_option_missing({ option: `--${name}` }));
	return value;
}

/** One of a few formats. Throws `WrongCall`. */
export function oneOfFormats<F extends string>(value: string, known: readonly F[]): F {
	const format = known.find((each) => each === value);
	if (format) return format;
	throw new WrongCall(m.admin_format_unknown({ format: value, known: known.join(', ') }));
}
