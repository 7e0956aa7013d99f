import { err, ok, type Result } from '#domain/shared/Result.ts';
import type { DayHours, TimeSpan } from './Hours.ts';
import { parseHours, type NotUnderstood } from './parseHours.ts';

export type DayTimes = Pick<DayHours, 'spans' | 'byAppointment'>;

/** The times of one day as one types them behind its name: „9–12, 14–16“, „n. V.“, nothing. */
export function parseDay(text: string): Result<DayTimes, NotUnderstood> {
	if (text.trim() === '') return ok({ spans: [], byAppointment: false });
	const read = parseHours(`Mo ${text}`);
	if (!read.ok) return read;
	const { regular, byAppointment, exceptions } = read.value;
	const [day, ...others] = regular;
	if (others.length > 0 || exceptions.length > 0 || (day && day.day !== 'MO'))
		return err({ rest: text });
	return ok({
		spans: day?.spans ?? [],
		byAppointment: byAppointment || (day?.byAppointment ?? false)
	});
}

/** Written as `parseDay` reads it. */
export const writeDay = ({ spans, byAppointment }: DayTimes): string =>
	[...spans.map(writeSpan), ...(byAppointment ? ['n. V.'] : [])].join(', ');

const writeSpan = ({ opensAt, closesAt }: TimeSpan): string =>
	`${opensAt.replace(/^0/, '')}–${closesAt.replace(/^0/, '')}`;
