import { describe, expect, it } from 'vitest';
import { uuid } from './example/ids.ts';
import { onBothEngines } from './harness/engines.ts';
import { anonymous, operator, signedIn } from './harness/TestDatabase.ts';

const user = uuid(0xdd, 1);
const hash = (letter: string): string => letter.repeat(64);

describe('a sign-in link', () => {
	onBothEngines((database) => {
		it('signs in once, and then says that it is used', async () => {
			await issue(hash('a'), "now() + interval '1 hour'");
			expect(await redeem(hash('a'))).toEqual({ status: 'ok', user_id: user });
			expect(await redeem(hash('a'))).toEqual({ status: 'used' });
		});

		it('is over after its time, and a wrong one is unknown', async () => {
			await issue(hash('b'), "now() - interval '1 second'");
			expect(await redeem(hash('b'))).toEqual({ status: 'expired' });
			expect(await redeem(hash('c'))).toEqual({ status: 'unknown' });
		});

		it('says what it is good for without being used up', async () => {
			await issue(hash('2'), "now() + interval '1 hour'");
			expect([await status(hash('2')), await status(hash('2'))]).toEqual(['open', 'open']);
			await redeem(hash('2'));
			expect(await status(hash('2'))).toBe('used');
			await issue(hash('3'), "now() - interval '1 second'");
			expect(await status(hash('3'))).toBe('expired');
			expect(await status(hash('4'))).toBe('unknown');
		});

		it('is void as soon as the same user gets a new one', async () => {
			await issue(hash('5'), "now() + interval '1 hour'");
			await issue(hash('6'), "now() + interval '1 hour'");
			expect(await redeem(hash('5'))).toEqual({ status: 'expired' });
			expect(await redeem(hash('6'))).toMatchObject({ status: 'ok' });
		});

		it('is kept for a month after its end, then forgotten', async () => {
			await issue(hash('d'), "now() - interval '31 days'");
			await issue(hash('e'), "now() - interval '29 days'");
			await issue(hash('f'), "now() + interval '1 hour'");
			expect(await redeem(hash('d'))).toEqual({ status: 'unknown' });
			expect(await redeem(hash('e'))).toEqual({ status: 'expired' });
		});

		it('is nobody’s to read', async () => {
			await issue(hash('1'), "now() + interval '1 hour'");
			for (const caller of [anonymous, signedIn(user)]) {
				expect(await database().asRole(caller, 'select from private.sign_in_links')).toEqual([]);
			}
		});

		const issue = (token: string, expires: string) =>
			database().asRole(operator, `select public.issue_sign_in_link($1, $2, ${expires})`, [
				user,
				token
			]);

		const status = async (token: string) =>
			(
				await database().asRole<{ status: string }>(
					operator,
					'select public.sign_in_link_status($1) as status',
					[token]
				)
			)[0]?.status;

		const redeem = async (token: string) =>
			(
				await database().asRole<{ reply: unknown }>(
					operator,
					'select public.redeem_sign_in_link($1) as reply',
					[token]
				)
			)[0]?.reply;
	});
});

describe('attempts', () => {
	onBothEngines((database) => {
		it('are allowed up to the limit of a window, each bucket for itself', async () => {
			expect([await count('one'), await count('one'), await count('one')]).toEqual([
				true,
				true,
				false
			]);
			expect(await count('two')).toBe(true);
		});

		it('are allowed again in the next window', async () => {
			await count('three', 1);
			expect(await count('three', 1)).toBe(false);
			await database().asAdmin(
				"update private.attempts set window_ends_at = now() - interval '1 second' where bucket = 'three'"
			);
			expect(await count('three', 1)).toBe(true);
		});

		it('leave no trace an hour after their window', async () => {
			await count('old');
			await database().asAdmin(
				"update private.attempts set window_ends_at = now() - interval '2 hours' where bucket = 'old'"
			);
			await count('new');
			expect(await database().asAdmin("select from private.attempts where bucket = 'old'")).toEqual(
				[]
			);
		});

		const count = async (bucket: string, limit = 2) =>
			(
				await database().asRole<{ allowed: boolean }>(
					operator,
					'select public.count_attempt($1, $2, 60) as allowed',
					[bucket, limit]
				)
			)[0]?.allowed;
	});
});
