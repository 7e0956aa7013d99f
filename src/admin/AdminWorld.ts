/** What a command of the command line may use of the outside world; tests hand in their own. */
export interface AdminWorld {
	readonly environment: Readonly<Record<string, string | undefined>>;
	/** A line for the person or script that called. */
	readonly say: (line: string) => void;
	/** A line about what went wrong. */
	readonly complain: (line: string) => void;
}

/** Exit codes; scripts rely on them. */
export const exitCodes = {
	done: 0,
	/** Done, but rows were refused or a check found something. */
	objections: 1,
	wrongCall: 2,
	/** Nothing was changed. */
	failed: 3
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export interface AdminCommand {
	readonly usage: () => string;
	readonly run: (args: readonly string[], world: AdminWorld) => Promise<ExitCode>;
}
