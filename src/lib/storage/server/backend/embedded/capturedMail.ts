import type { EmailDriver } from '@supabase/lite';

interface CapturedMail extends EmailDriver {
	/** Takes the newest message out. */
	take(): string | null;
}

/**
 * The embedded sign-in service never sends mail and never prints it: it hands its sign-in tokens
 * to the admin functions below, which are asked one at a time.
 */
export function capturedMail(): CapturedMail {
	let newest: string | null = null;
	return {
		send: async (message) => {
			newest = message.text ?? null;
		},
		take: () => {
			const taken = newest;
			newest = null;
			return taken;
		}
	};
}
