import { m } from '#i18n/generated/messages.js';
import { firstOwner } from '#storage/server/accounts.ts';
import { issueSignInLink } from '#storage/server/signInLinks.ts';
import { exitCodes, type AdminCommand } from '../AdminWorld.ts';
import { readOptions } from '../readOptions.ts';
import { withBackend } from '../withBackend.ts';

/** A one-time address for the first owner, as the start prints it. */
export const signInLinkCommand: AdminCommand = {
	usage: m.admin_usage_sign_in_link,
	async run(args, world) {
		readOptions(args, { values: [], flags: [], takesFiles: false });
		const token = await withBackend(world, async (backend) => {
			const { account } = await firstOwner(backend);
			return issueSignInLink(backend, account.id, new Date());
		});
		const { ORIGIN, HOST = '127.0.0.1', PORT = '3000' } = world.environment;
		const origin = (ORIGIN || `http://${HOST}:${PORT}`).replace(/\/+$/, '');
		world.say(m.admin_sign_in_link({ url: `${origin}/auth/once/${token}` }));
		return exitCodes.done;
	}
};
