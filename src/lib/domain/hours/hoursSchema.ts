import * as v from 'valibot';
import type { FaultCode } from '#domain/network/Fault.ts';
import type { Holds } from '#domain/network/fieldKinds.ts';
import { day, line, listOf, oneOf, optional, textsOf } from '#domain/network/fieldSchemas.ts';
import {
	weekdays,
	type DayHours,
	type Hours,
	type HoursException,
	type TimeSpan
} from './Hours.ts';

const fault = (code: FaultCode): FaultCode => code;

/** More than this is no timetable any more. */
const most = { spans: 8, exceptions: 60 } as const;

const time: Holds<string> = v.pipe(
	v.string(fault('time_invalid')),
	v.regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, fault('time_invalid'))
);

const byOpening = (a: TimeSpan, b: TimeSpan): number => (a.opensAt < b.opensAt ? -1 : 1);

const isInOrder = (spans: readonly TimeSpan[]): boolean =>
	spans.every(({ opensAt, closesAt }, index) => {
		const before = spans[index - 1];
		return opensAt < closesAt && (before === undefined || before.closesAt <= opensAt);
	});

const spans: Holds<readonly TimeSpan[]> = v.pipe(
	listOf(
		v.strictObject(
			{ opensAt: time, closesAt: time },
			fault('value_not_allowed')
		) as Holds<TimeSpan>,
		most.spans
	),
	v.transform((each) => each.toSorted(byOpening)),
	v.check(isInOrder, fault('hours_overlap'))
);

const flag = v.boolean(fault('value_not_allowed'));

const dayHours = v.strictObject(
	{ day: oneOf(weekdays), spans, byAppointment: flag, note: textsOf(line) },
	fault('value_not_allowed')
) as Holds<DayHours>;

const exception = v.pipe(
	v.strictObject(
		{ from: day, until: day, spans, reason: textsOf(line) },
		fault('value_not_allowed')
	),
	v.check(({ from, until }) => from <= until, fault('date_order'))
) as Holds<HoursException>;

const isFilled = ({ spans: given, byAppointment, note }: DayHours): boolean =>
	given.length > 0 || byAppointment || Object.keys(note).length > 0;

/** In the order of the week and of the calendar; days on which nothing is said count as closed. */
const canonical = (hours: Hours): Hours => ({
	...hours,
	regular: hours.regular
		.filter(isFilled)
		.toSorted((a, b) => weekdays.indexOf(a.day) - weekdays.indexOf(b.day)),
	exceptions: hours.exceptions.toSorted((a, b) =>
		a.from === b.from ? (a.until < b.until ? -1 : 1) : a.from < b.from ? -1 : 1
	)
});

const namesDaysOnce = ({ regular }: Hours): boolean =>
	new Set(regular.map((each) => each.day)).size === regular.length;

const runsForward = ({ validFrom, validTo }: Hours): boolean =>
	validFrom === null || validTo === null || validFrom <= validTo;

/** A timetable in its canonical form. */
export const hours: Holds<Hours> = v.pipe(
	v.strictObject(
		{
			regular: listOf(dayHours, weekdays.length),
			byAppointment: flag,
			note: textsOf(line),
			exceptions: listOf(exception, most.exceptions),
			validFrom: optional(day),
			validTo: optional(day)
		},
		fault('value_not_allowed')
	) as v.GenericSchema<unknown, Hours>,
	v.check(namesDaysOnce, fault('value_not_allowed')),
	v.check(runsForward, fault('date_order')),
	v.transform(canonical)
);
