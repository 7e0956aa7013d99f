import { error } from '@sveltejs/kit';
import { stepsCalendar } from '#domain/procedure/stepsCalendar.ts';
import { periods, workListOf } from '#domain/procedure/workList.ts';
import { m } from '#i18n/generated/messages.js';
import { localizeHref } from '#i18n/generated/runtime.js';
import { readNetwork } from '#storage/server/networks.ts';
import { openedQuery } from '#views/opened.ts';
import { readWorkFilter } from '#views/procedure/workFilter.ts';
import { today } from '#views/today.ts';
import type { RequestHandler } from './$types';

/** The dated steps of the list as a file for a calendar; nothing is stored, nobody is named. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const loaded = await readNetwork(locals.client, params.network);
	if (!loaded.ok || loaded.value.role === 'reader') error(404, m.workspace_door_not_found());
	const { network } = loaded.value;
	const filter = readWorkFilter(url.searchParams, locals.user?.id ?? null);
	const { steps } = workListOf(network, today(), filter);
	const partners = new URL(localizeHref(`/app/${params.network}/partners`), url.origin);
	const file = stepsCalendar(
		periods
			.flatMap((period) => steps[period])
			.flatMap(({ id, name, nextStep, nextStepDate }) =>
				nextStepDate === null
					? []
					: {
							organization: id,
							summary: `${name}: ${nextStep ?? m.procedure_step_unnamed()}`,
							day: nextStepDate,
							url: `${partners.href}${openedQuery({ collection: 'organizations', id, edit: false })}`
						}
			),
		{ name: m.procedure_calendar_name(), madeAt: new Date().toISOString() }
	);
	return new Response(file, {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': `attachment; filename="${m.procedure_calendar_file()}.ics"`,
			'cache-control': 'no-store'
		}
	});
};
