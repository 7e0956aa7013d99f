import { m } from '#i18n/generated/messages.js';
import { logFailure } from '#storage/server/log.ts';
import { exitCodes, type AdminCommand, type AdminWorld, type ExitCode } from './AdminWorld.ts';
import { checkCommand } from './commands/checkCommand.ts';
import { exportCommand } from './commands/exportCommand.ts';
import { importCommand } from './commands/importCommand.ts';
import { signInLinkCommand } from './commands/signInLinkCommand.ts';
import { KnownFailure } from './KnownFailure.ts';
import { WrongCall } from './readOptions.ts';

const commands: ReadonlyMap<string, AdminCommand> = new Map([
	['import', importCommand],
	['export', exportCommand],
	['sign-in-link', signInLinkCommand],
	['check', checkCommand]
]);

/** Runs one command of `npm run admin -- <command>`; every expected failure is a sentence. */
export async function runAdmin(args: readonly string[], world: AdminWorld): Promise<ExitCode> {
	const [name, ...rest] = args;
	if (name === undefined || name === 'help' || name === '--help' || rest.includes('--help')) {
		usage().forEach(world.say);
		return name === undefined ? exitCodes.wrongCall : exitCodes.done;
	}
	const command = commands.get(name);
	if (!command) {
		[m.admin_unknown_command({ command: name }), ...usage()].forEach(world.complain);
		return exitCodes.wrongCall;
	}
	try {
		return await command.run(rest, world);
	} catch (error) {
		return explain(error, command, world);
	}
}

const usage = (): string[] => [
	m.admin_usage(),
	...[...commands.values()].map((command) => `  ${command.usage()}`),
	m.admin_usage_exit()
];

function explain(error: unknown, command: AdminCommand, world: AdminWorld): ExitCode {
	if (error instanceof WrongCall) {
		[error.message, `  ${command.usage()}`].forEach(world.complain);
		return exitCodes.wrongCall;
	}
	world.complain(
		error instanceof KnownFailure
			? error.message
			: m.admin_failed({ id: logFailure('admin_failed', error) })
	);
	return exitCodes.failed;
}
